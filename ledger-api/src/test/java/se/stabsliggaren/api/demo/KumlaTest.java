package se.stabsliggaren.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.ledger.Outcome;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.projection.timeline.TimelinePage;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** The Kumla case says what the slides say, all of it and nothing else. */
class KumlaTest {

    private final CaseFile kumla = CaseFile.named("kumla");
    private final List<Map<String, Object>> drafts = new ArrayList<>(kumla.drafts());
    private final List<Fact> facts = new ArrayList<>(Fact.ofKumla());

    @Nested
    class AsItStands {

        @Test // #2
        void tellsEveryFactAndNoMore() {
            assertThat(Faults.in(drafts, facts)).isEmpty();
        }

        @Test // #2
        void isUnderstoodByTheEndpoint() {
            assertThat(drafts).hasSizeGreaterThan(80).allSatisfy(draft -> Codec.draft(draft));
        }

        @Test // #2
        void isRefusedNowhere() {
            assertThat(PlayedIncident.outcomes(kumla)).hasSameSizeAs(drafts).allSatisfy(outcome -> assertThat(outcome)
                    .isInstanceOf(Outcome.Recorded.class));
        }

        @Test // #2
        void isUntidyNowhereButWhereTheSlidesLeaveItOpen() {
            assertThat(PlayedIncident.posts(kumla).stream()
                            .filter(post -> !post.entry().remarks().isEmpty())
                            .map(post -> post.number() + " " + post.entry().remarks()))
                    .containsExactly(
                            "11 " + List.of(Remark.of(RemarkKind.FILED_WITHOUT_AWARENESS)),
                            "16 " + List.of(Remark.of(RemarkKind.MESSAGE_WITHOUT_APPROVAL)),
                            "84 " + List.of(Remark.of(RemarkKind.TASK_WITHOUT_ANYBODY)));
        }

        @Test // #2
        void hasATimelineThatShowsTheDaysWhichNoPostTells() {
            List<Post> posts = PlayedIncident.posts(kumla);
            Instant last = posts.getLast().recordedAt();
            Timeline timeline = new Timeline();
            TimelinePage page = timeline.page(
                    View.empty(timeline).after(posts),
                    new ReadOptions(
                            "L1-2024-1", true, last, last, posts.getLast().number(), false, null));
            List<String> days = page.weeks().stream()
                    .flatMap(week -> week.days().stream())
                    .map(TimelinePage.Day::date)
                    .toList();
            assertThat(facts).filteredOn(Fact::shownByAView).hasSize(3).allSatisfy(fact -> {
                assertThat(fact.types()).containsExactly("view:timeline");
                assertThat(days).as(fact.id()).containsAll(days(fact.moments()));
            });
        }

        /** Each day of a span, and each of several. */
        private List<String> days(String moments) {
            return Arrays.stream(moments.split("\\|"))
                    .map(moment -> moment.split("\\.\\."))
                    .flatMap(ends -> LocalDate.parse(ends[0])
                            .datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1)))
                    .map(LocalDate::toString)
                    .toList();
        }

        @Test // #2
        void isKeptUnderAnInventedDomain() {
            assertThat(kumla.keeper().domain()).isEqualTo("kumla.example");
        }
    }

    @Nested
    class WhenSomethingIsChanged {

        @Test // #2
        void missesAFactThatIsNotListed() {
            facts.removeIf(fact -> fact.id().equals("F42"));
            assertThat(Faults.in(drafts, facts))
                    .containsExactlyInAnyOrder("F42: the fact is missing", "f42: no fact tells this post");
        }

        @Test // #2
        void missesAPostOfAFact() {
            drafts.removeIf(draft -> "f12".equals(draft.get("label")));
            assertThat(Faults.in(drafts, facts)).contains("F12: its post f12 is missing");
        }

        @Test // #2
        void refusesAnotherType() {
            replace("f03", "type", "incident.closed");
            assertThat(Faults.in(drafts, facts))
                    .containsExactly("F03: its posts are [incident.closed], not [incident.contained]");
        }

        @Test // #2
        void refusesAPostThatNoFactTells() {
            Map<String, Object> another = new LinkedHashMap<>(drafts.getFirst());
            another.put("label", "extra");
            drafts.add(another);
            assertThat(Faults.in(drafts, facts)).containsExactly("extra: no fact tells this post");
        }

        @Test // #2
        void refusesAnInventedWord() {
            replaceData("f12", "channel", "telefon");
            assertThat(Faults.in(drafts, facts)).containsExactly("f12: the slides do not say channel \"telefon\"");
        }

        @Test // #2
        void refusesAWordOfTheSlidesInAnotherField() {
            replaceData("f18-2", "affected", "medarbetare");
            assertThat(Faults.in(drafts, facts))
                    .containsExactly("f18-2: the slides do not say affected \"medarbetare\"");
        }

        @Test // #2
        void refusesAnInventedCode() {
            replaceData("f10", "obligation", "mandatory");
            assertThat(Faults.in(drafts, facts)).containsExactly("f10: the slides do not say obligation \"mandatory\"");
        }

        @Test // #2
        void refusesAnInventedNumber() {
            replaceData("f06", "atMost", 3L);
            assertThat(Faults.in(drafts, facts)).containsExactly("f06: the slides do not say atMost \"3\"");
        }

        @Test // #2
        void refusesADayWhereTheSlidesTellAWeek() {
            replace("f10", "occurred", Map.of("at", "2024-11-04"));
            assertThat(Faults.in(drafts, facts)).containsExactly("f10: the slides do not tell when as {at=2024-11-04}");
        }

        @Test // #2
        void refusesOneDateWhereTheSlidesLeaveSix() {
            replace("f33", "occurred", Map.of("candidates", List.of("2024-11-18")));
            assertThat(Faults.in(drafts, facts))
                    .containsExactly("f33: the slides do not tell when as {candidates=[2024-11-18]}");
        }

        @Test // #2
        void refusesATimeWhereTheSlidesTellNone() {
            replace("f01", "occurred", Map.of("at", "2024-11-02"));
            assertThat(Faults.in(drafts, facts)).hasSize(1).first().asString().startsWith("f01: ");
        }

        @Test // #2
        void refusesAnotherSource() {
            replace("f01", "source", Map.of("named", "tidningen"));
            assertThat(Faults.in(drafts, facts)).containsExactly("f01: the source is the slides and nothing else");
        }
    }

    private void replace(String label, String field, Object value) {
        drafts.replaceAll(draft -> {
            Map<String, Object> changed = new LinkedHashMap<>(draft);
            if (label.equals(draft.get("label"))) {
                changed.put(field, value);
            }
            return changed;
        });
    }

    private void replaceData(String label, String field, Object value) {
        Map<String, Object> data = new LinkedHashMap<>();
        drafts.stream()
                .filter(draft -> label.equals(draft.get("label")))
                .forEach(draft -> ((Map<?, ?>) draft.get("data")).forEach((k, v) -> data.put((String) k, v)));
        data.put(field, value);
        replace(label, "data", data);
    }
}
