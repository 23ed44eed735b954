/** Posts over HTTP: drafts come in one or many at a time, receipts, pages and the feed go out. */
@NullMarked
package se.stabsliggaren.api.post;

import org.jspecify.annotations.NullMarked;
