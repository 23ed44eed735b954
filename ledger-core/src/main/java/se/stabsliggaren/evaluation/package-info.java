/** What a finding, a recommendation and a version of the report must rest on. */
@NullMarked
package se.stabsliggaren.evaluation;

import org.jspecify.annotations.NullMarked;
