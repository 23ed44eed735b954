/** When somebody outside saw the register's heads: time stamps by RFC 3161 (spec/timestamps.md). */
@NullMarked
package se.stabsliggaren.api.timestamp;

import org.jspecify.annotations.NullMarked;
