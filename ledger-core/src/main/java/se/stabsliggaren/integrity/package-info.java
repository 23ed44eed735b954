/**
 * How the record is kept true and checked: canonical JSON, salted slots, RFC 6962 trees. It needs the JDK alone, so
 * that an auditor can verify from this package without trusting any framework, or the rest of the ledger.
 */
@NullMarked
package se.stabsliggaren.integrity;

import org.jspecify.annotations.NullMarked;
