/** The cases that come with the ledger, held to their sources. */
@NullMarked
package se.stabsliggaren.api.demo;

import org.jspecify.annotations.NullMarked;
