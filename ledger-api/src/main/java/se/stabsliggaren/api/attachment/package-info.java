/** The files that posts bind: how they come in, are found again, and go (attachments.md). */
@NullMarked
package se.stabsliggaren.api.attachment;

import org.jspecify.annotations.NullMarked;
