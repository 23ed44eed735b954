/** The sheets of staff meetings: made, printed with the register's head, and held against the ledger when they are filed. */
@NullMarked
package se.stabsliggaren.api.sheet;

import org.jspecify.annotations.NullMarked;
