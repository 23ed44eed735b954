/** How an incident's log moves to another installation, or from one (flytt; spec/handover.md). */
@NullMarked
package se.stabsliggaren.api.handover;

import org.jspecify.annotations.NullMarked;
