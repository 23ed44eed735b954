package se.stabsliggaren.api.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.format.References;
import se.stabsliggaren.format.Vocabulary;

/** What was exported is importable. */
class PostsAgainTest {

    private final PostsAgain posts = new PostsAgain();

    static Stream<Vocabulary.Type> types() {
        return DraftTypes.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theContentOfAnyPostIsTheDraftItWas(Vocabulary.Type type) {
        Draft sent = Codec.draft(DraftTypes.example(type));

        assertThat(posts.next(content(sent))).isEqualTo(sent);
    }

    @Test
    void aMomentThatWasAssumedStaysSo() {
        Draft sent =
                Codec.draft(note()).withOccurred(Occurred.assumedAt(When.at(Instant.parse("2026-11-03T04:40:00Z"))));

        assertThat(posts.next(content(sent)).occurred()).isEqualTo(sent.occurred());
    }

    @Test
    void aNumberMeansThePostThatCameAlongUnderIt() {
        Draft decision = posts.next(numbered(47, Map.of("type", "decision.taken", "data", Map.of("text", "Stängs."))));
        Draft revoked = posts.next(numbered(52, Map.of("type", "decision.revoked", "data", Map.of("decision", 47L))));
        Draft corrected = posts.next(numbered(
                53, Map.of("type", "note.written", "data", Map.of("text", "Nej."), "corrects", 52L, "causedBy", 47L)));

        assertThat(decision.label()).isEqualTo("nr-47");
        assertThat(((DecisionRevoked) revoked.event()).decision()).isEqualTo(Ref.toLabel("nr-47"));
        assertThat(corrected.corrects()).isEqualTo(Ref.toLabel("nr-52"));
        assertThat(corrected.causedBy()).isEqualTo(Ref.toLabel("nr-47"));
    }

    @Test
    void aNumberThatDidNotComeAlongIsNotTakenForOneHere() {
        isRefused(
                numbered(52, Map.of("type", "decision.revoked", "data", Map.of("decision", 47L))),
                "data.decision",
                "Nr 47 kommer inte före");
        assertThat(References.in(posts.next(Map.of("type", "decision.revoked", "data", Map.of("decision", 47L)))
                        .event()))
                .containsValue(Ref.to(47));
    }

    @Test
    void anEarlierVersionBecomesTheNewestAndSaysNoMore() {
        Map<String, Object> old = Map.of(
                "type",
                "breach.described",
                "version",
                1L,
                "data",
                Map.of("breach", 3L, "what", "Journalen krypterad."));

        BreachDescribed described = (BreachDescribed) posts.next(old).event();

        assertThat(described.what()).isEqualTo(Text.of("Journalen krypterad."));
        assertThat(described.began()).isNull();
    }

    @Test
    void whatIsCoveredOrOfAVersionThatNobodyKnowsIsNotTaken() {
        Map<String, Object> covered = new HashMap<>(note());
        covered.put("covered", List.of("data.text"));
        Map<String, Object> other = new HashMap<>(note());
        other.put("version", 7L);

        isRefused(covered, "covered", "maskerad");
        isRefused(other, "version", "version 7");
    }

    @Test
    void whatNoPostHasIsStillRefused() {
        Map<String, Object> odd = new HashMap<>(note());
        odd.put("recorded", "2026-11-03");

        isRefused(odd, "recorded", "recorded");
        isRefused("hej", "posten", "objekt");
    }

    private void isRefused(Object written, String path, String saying) {
        BadField refused = catchThrowableOfType(BadField.class, () -> posts.next(written));
        assertThat(refused.path()).isEqualTo(path);
        assertThat(refused.sentence()).contains(saying);
    }

    private static Map<String, Object> note() {
        return Map.of("type", "note.written", "data", Map.of("text", "Allt väl."));
    }

    private static Map<String, Object> numbered(long number, Map<String, Object> draft) {
        Map<String, Object> post = new HashMap<>(draft);
        post.put("post", number);
        return post;
    }

    private static Map<String, Object> content(Draft draft) {
        return Codec.content(new Entry(
                new By("a3f1", "loggförare", Via.WEB),
                draft.source(),
                Objects.requireNonNull(draft.occurred()),
                draft.paper(),
                draft.corrects(),
                draft.reason(),
                draft.causedBy(),
                List.of(),
                draft.event()));
    }
}
