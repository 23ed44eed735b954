/** Posts that were lost, and come back from where they were handed out to (spec/successors.md, "Taking posts back"). */
@NullMarked
package se.stabsliggaren.api.recovery;

import org.jspecify.annotations.NullMarked;
