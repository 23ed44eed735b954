package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/**
 * Where a post stood on paper before it was keyed in: a numbered sheet (blad), a line on it, who wrote it and when.
 *
 * @param writtenAt what the paper claims; stated, never proven
 * @param scan the photographed sheet
 */
public record Paper(
        String sheet,
        @Nullable Integer line,
        @Nullable When writtenAt,
        @Nullable Person writtenBy,
        @Nullable Attachment scan) {}
