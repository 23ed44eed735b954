/** What the documentation says is held to the code: commands are run, tables and pictures are made, links and names are there. */
@NullMarked
package se.stabsliggaren.docs;

import org.jspecify.annotations.NullMarked;
