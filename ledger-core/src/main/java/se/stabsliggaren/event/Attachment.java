package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/**
 * A file bound to a post (bilaga): a photograph of the whiteboard, a scanned sheet, a document.
 *
 * @param digest what the file must hash to
 * @param mediaType e.g. {@code image/jpeg}
 * @param size in bytes
 * @param name the file's name as given, which may name people and therefore is text
 */
public record Attachment(
        Digest digest,
        String mediaType,
        Long size,
        @Nullable Text name) {}
