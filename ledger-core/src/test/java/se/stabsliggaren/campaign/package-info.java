/** How hard the tests with drawn inputs try, and how what they find is kept. */
@NullMarked
package se.stabsliggaren.campaign;

import org.jspecify.annotations.NullMarked;
