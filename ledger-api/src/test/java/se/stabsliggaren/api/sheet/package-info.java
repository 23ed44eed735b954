/** Tests of the sheets of staff meetings. */
package se.stabsliggaren.api.sheet;
