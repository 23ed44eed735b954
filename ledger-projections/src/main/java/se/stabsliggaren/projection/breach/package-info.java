/** Which breach of which controller a post is about; shared by those who count its limits and those who keep its record. */
@NullMarked
package se.stabsliggaren.projection.breach;

import org.jspecify.annotations.NullMarked;
