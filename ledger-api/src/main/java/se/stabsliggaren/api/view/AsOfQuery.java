package se.stabsliggaren.api.view;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.event.When;

/**
 * From which moment a view is asked for, as the address says it.
 *
 * @param atPost {@code ?at=post:47}
 * @param atInstant {@code ?at=2024-11-06T12:05Z}, or with an offset
 * @param paperAsStated {@code ?paper=stated}
 * @param min the post the view must have seen, 0 for none
 */
public record AsOfQuery(
        @Nullable Integer atPost,
        @Nullable Instant atInstant,
        boolean paperAsStated,
        @Nullable Instant occurredBy,
        int min) {

    /** The largest number {@code min} can name. */
    public static final int MOST_MIN = 999_999_999;

    private static final Set<String> KNOWN = Set.of("at", "paper", "occurredBy", "min");
    private static final Pattern POST = Pattern.compile("post:(\\d{1,9})");

    static AsOfQuery of(MultiValueMap<String, String> parameters) {
        for (String name : parameters.keySet()) {
            if (!KNOWN.contains(name)
                    || parameters.getOrDefault(name, java.util.List.of()).size() != 1) {
                throw bad(
                        name,
                        "Parametern %s finns inte här eller står två gånger; de som finns är at, paper,".formatted(name)
                                + " occurredBy och min.");
            }
        }
        String at = parameters.getFirst("at");
        Matcher post = POST.matcher(at == null ? "" : at);
        Integer atPost = post.matches() ? Integer.valueOf(post.group(1)) : null;
        Instant atInstant = at == null || atPost != null ? null : moment("at", at);
        boolean stated = stated(parameters.getFirst("paper"));
        if (stated && at == null) {
            throw bad("paper", "Parametern paper=stated behöver en tidpunkt; lägg till at, som 2024-11-06T12:05Z.");
        }
        String occurredBy = parameters.getFirst("occurredBy");
        return new AsOfQuery(
                atPost,
                atInstant,
                stated,
                occurredBy == null ? null : moment("occurredBy", occurredBy),
                min(parameters.getFirst("min")));
    }

    private static boolean stated(@Nullable String paper) {
        if (paper != null && !paper.equals("stated")) {
            throw bad("paper", "Parametern paper kan bara vara stated; ta bort den för det som är styrkt.");
        }
        return paper != null;
    }

    private static int min(@Nullable String min) {
        if (min == null) {
            return 0;
        }
        if (!min.matches("\\d{1,9}")) {
            throw bad("min", "Parametern min ska vara ett löpnummer, som 47.");
        }
        return Integer.parseInt(min);
    }

    private static Instant moment(String parameter, String written) {
        try {
            // A plus that stands bare in an address is read as a space.
            if (When.sent(written.replace(' ', '+')) instanceof When.At at) {
                return at.earliest();
            }
        } catch (DateTimeException ignored) {
            // Said below, as for a day or a week, which are no moments.
        }
        throw bad(
                parameter,
                "Tidpunkten går inte att läsa; skriv den som 2024-11-06T12:05Z%s."
                        .formatted(parameter.equals("at") ? ", eller post:47" : ""));
    }

    private static ProblemException bad(String parameter, String sentence) {
        return new ProblemException(Problem.badParameter(parameter, sentence));
    }
}
