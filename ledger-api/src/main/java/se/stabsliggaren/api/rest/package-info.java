/** The ledger's doors for programs: /api/v1, JSON in and out. */
@NullMarked
package se.stabsliggaren.api.rest;

import org.jspecify.annotations.NullMarked;
