/** The register: authorities, incidents, access. */
@NullMarked
package se.stabsliggaren.register;

import org.jspecify.annotations.NullMarked;
