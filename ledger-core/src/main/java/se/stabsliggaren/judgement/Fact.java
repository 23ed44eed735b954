package se.stabsliggaren.judgement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Ref;

/**
 * What is remembered of one post: numbers and codes, never text, so that erasing text changes nothing that was judged.
 *
 * @param post its number, or that of the post it corrects
 * @param act what it did, in its family's words
 * @param about the earlier posts it is about, perhaps none
 * @param codes the codes a rule may need, in an order the family knows
 */
public record Fact(int post, Enum<?> act, List<Integer> about, List<String> codes) {

    public Fact {
        about = List.copyOf(about);
        codes = List.copyOf(codes);
    }

    /** About earlier posts; a null reference is one that was not made. */
    public static Fact of(int post, Enum<?> act, @Nullable Ref... about) {
        return of(post, act, List.of(), about);
    }

    public static Fact of(int post, Enum<?> act, List<String> codes, @Nullable Ref... about) {
        List<Integer> numbers =
                Arrays.stream(about).flatMap(Stream::ofNullable).map(Ref::post).toList();
        return new Fact(post, act, numbers, codes);
    }
}
