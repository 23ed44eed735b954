package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fills an incident with what a staff would write in weeks: mostly notes of fifteen words, most of them in the first days. */
final class LongIncident {

    private static final int GROUP = 500;
    private static final int MINUTES = 60 * 24 * 40;

    private static final String WORDS =
            "nr %d: personalen i köket ringer och vill veta när de kan beställa varor som vanligt igen";

    /** Of each hundred lines one is of each of these, and the others are notes. */
    private static final List<String> RARE = List.of(
            "{\"type\":\"decision.taken\",%s\"data\":{\"text\":\"%s\",\"grounds\":\"det behövs\",\"decider\":\"Testa Testlund\"}}",
            "{\"type\":\"decision.taken\",%s\"data\":{\"text\":\"%s\",\"grounds\":\"det brådskar\"}}",
            "{\"type\":\"question.asked\",%s\"data\":{\"text\":\"%s\"}}",
            "{\"type\":\"question.asked\",%s\"data\":{\"text\":\"%s\",\"outlet\":\"pressen\"}}",
            "{\"type\":\"task.given\",%s\"data\":{\"text\":\"%s\"}}",
            "{\"type\":\"task.given\",%s\"data\":{\"text\":\"%s\"}}",
            "{\"type\":\"consequence.noted\",%s\"data\":{\"operation\":\"verksamhet %3$d\",\"text\":\"%2$s\"}}",
            "{\"type\":\"duty.assessed\",%s\"data\":{\"regime\":\"SAPO\",\"verdict\":\"applies\",\"grounds\":\"%s\"}}");

    private static final String NOTE = "{\"type\":\"note.written\",%s\"data\":{\"text\":\"%s\"}}";

    private LongIncident() {}

    /** Fills it up to so many posts. */
    static void recorded(Http keeper, String incident, int posts) {
        int last = (int) keeper.get(incident).member("last");
        Instant first = Instant.now().minus(MINUTES, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
        for (int from = last + 1; from <= posts; from += GROUP) {
            String drafts = IntStream.range(from, Math.min(from + GROUP, posts + 1))
                    .mapToObj(post -> draft(post, (double) post / posts, first))
                    .collect(Collectors.joining(",", "[", "]"));
            Http.Answer answer = keeper.post(incident + "/posts", drafts);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }
    }

    private static String draft(int post, double come, Instant first) {
        Instant then = first.plus(Math.round(come * come * MINUTES), ChronoUnit.MINUTES);
        String occurred =
                "\"occurred\":{\"at\":\"%s\"},".formatted(then.toString().replace(":00Z", "Z"));
        int kind = post % 100;
        return (kind < RARE.size() ? RARE.get(kind) : NOTE).formatted(occurred, WORDS.formatted(post), post % 29);
    }
}
