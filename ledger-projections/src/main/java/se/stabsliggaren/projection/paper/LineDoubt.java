package se.stabsliggaren.projection.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.Part;

/**
 * Why a line should be compared with its sheet: something of it, as it was keyed in, goes against that or another post.
 *
 * @param words in Swedish
 * @param by the other post by which that is so; null where the line says it itself
 */
public record LineDoubt(List<Part> words, @Nullable Integer by) {}
