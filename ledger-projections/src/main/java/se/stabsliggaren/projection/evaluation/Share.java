package se.stabsliggaren.projection.evaluation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishWords;

/** How many of some posts are such, when it is not sure of every one. */
record Share(int surely, int perhaps, List<Integer> cites) {

    /** Whether a post is such; null when its times do not say. */
    static <E extends Event> Share of(List<StandingPost<E>> posts, Function<StandingPost<E>, @Nullable Boolean> such) {
        int surely = 0;
        int perhaps = 0;
        for (StandingPost<E> post : posts) {
            Boolean is = such.apply(post);
            surely += Boolean.TRUE.equals(is) ? 1 : 0;
            perhaps += is == null ? 1 : 0;
        }
        return new Share(
                surely, perhaps, posts.stream().map(StandingPost::number).toList());
    }

    /** {@code 10 av 14 poster (71 %)}, or between which two numbers. */
    Sentence share(String absence) {
        if (cites.isEmpty()) {
            return Sentence.absent(absence);
        }
        String number = perhaps == 0
                ? of(surely, cites.size())
                : "mellan " + surely + " och " + (surely + perhaps) + " av " + posts(cites.size()) + " ("
                        + percent(surely) + "–" + percent(surely + perhaps) + " %)";
        return Sentence.of(Phrase.of(number), cites);
    }

    /** {@code 10 av 14 poster (71 %)}. */
    static String of(int part, int all) {
        return part + " av " + posts(all) + " (" + percent(part, all) + " %)";
    }

    private static String posts(int all) {
        return SwedishWords.counted(all, "post", "poster");
    }

    private String percent(int part) {
        return percent(part, cites.size());
    }

    /** Rounded; what is few is not told as none, nor what is many as all. */
    private static String percent(int part, int all) {
        long rounded = Math.round(100.0 * part / all);
        if (rounded == 0 && part > 0) {
            return "mindre än 1";
        }
        return rounded == 100 && part < all ? "mer än 99" : String.valueOf(rounded);
    }
}
