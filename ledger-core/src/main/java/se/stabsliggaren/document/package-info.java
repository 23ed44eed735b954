/** What an attached file and a registered document are remarked for. */
@NullMarked
package se.stabsliggaren.document;

import org.jspecify.annotations.NullMarked;
