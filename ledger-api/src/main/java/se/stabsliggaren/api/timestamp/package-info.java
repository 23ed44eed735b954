/** When somebody outside saw the register's heads: time stamps by RFC 3161 (proof.md, "Time stamps"). */
@NullMarked
package se.stabsliggaren.api.timestamp;

import org.jspecify.annotations.NullMarked;
