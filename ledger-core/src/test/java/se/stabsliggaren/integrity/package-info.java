/** Tests of the hashes and canonical bytes, against others' implementations. */
@NullMarked
package se.stabsliggaren.integrity;

import org.jspecify.annotations.NullMarked;
