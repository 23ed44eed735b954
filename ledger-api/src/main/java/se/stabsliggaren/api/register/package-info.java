/** The register of this installation, and the incidents it lists. */
@NullMarked
package se.stabsliggaren.api.register;

import org.jspecify.annotations.NullMarked;
