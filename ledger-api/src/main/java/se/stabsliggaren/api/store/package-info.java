/** Where posts are kept: bytes and content in SQL, and how they are read back. */
@NullMarked
package se.stabsliggaren.api.store;

import org.jspecify.annotations.NullMarked;
