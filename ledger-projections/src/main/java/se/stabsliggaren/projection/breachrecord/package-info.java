/** The record of personal data breaches that the supervisory authority may ask for (GDPR 33(5)): every cell with its posts. */
@NullMarked
package se.stabsliggaren.projection.breachrecord;

import org.jspecify.annotations.NullMarked;
