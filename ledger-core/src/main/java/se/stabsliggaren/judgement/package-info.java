/** How a rule answers: recorded, recorded with remark, or refused; and what a family keeps of its standing posts. */
@NullMarked
package se.stabsliggaren.judgement;

import org.jspecify.annotations.NullMarked;
