/** Which systems are down and which routines and rounds of new credentials are running. */
@NullMarked
package se.stabsliggaren.system;

import org.jspecify.annotations.NullMarked;
