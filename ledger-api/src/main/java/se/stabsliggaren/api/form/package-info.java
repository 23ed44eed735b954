/** What every form of a page carries: the proof that it is ours, for whom it was made, and a key that holds it to one sending. */
@NullMarked
package se.stabsliggaren.api.form;

import org.jspecify.annotations.NullMarked;
