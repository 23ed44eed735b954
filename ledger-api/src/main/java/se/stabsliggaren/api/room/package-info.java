/** The page to write on, and how a browser comes to it: the first start, logging in, the incidents. */
@NullMarked
package se.stabsliggaren.api.room;

import org.jspecify.annotations.NullMarked;
