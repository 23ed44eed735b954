package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

class PostSelectionPropertiesTest {

    private static final ReadOptions READING =
            new ReadOptions("L1-2024-3", false, Instant.parse("2025-01-01T00:00:00Z"), null, null, false, null);

    @Property(tries = 200)
    void everySentenceFollowsFromThePostsItCitesAlone(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        PostSelection evidence = evidence(RandomHistory.of(seed, size));
        for (Sentence sentence : distinct(evidence)) {
            assertThat(distinct(evidence.only(sentence.cites()))).contains(sentence);
        }
        for (ReportedDuty outcome : ReportedDuties.of(evidence)) {
            assertThat(ReportedDuties.of(evidence.only(outcome.cites()))).contains(outcome);
        }
    }

    @Example
    void aSilenceCitesWhatBoundsIt() {
        everySentenceFollowsFromThePostsItCitesAlone(8442034935552191229L, 69);
    }

    @Property(tries = 30)
    void withdrawingACitedPostChangesOrRemovesTheSentence(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        List<Post> posts = RandomHistory.of(seed, size);
        Set<Sentence> sentences = distinct(evidence(posts));
        // That something was written stays so when it is withdrawn.
        sentences.removeAll(silences(evidence(posts)));
        List<ReportedDuty> outcomes = ReportedDuties.of(evidence(posts));
        for (int cited = 1; cited <= size; cited++) {
            PostSelection without = evidence(withdrawing(cited, posts));
            Set<Sentence> after = distinct(without);
            for (Sentence sentence : sentences) {
                assertThat(after.contains(sentence) && sentence.cites().contains(cited))
                        .isFalse();
            }
            List<ReportedDuty> rows = ReportedDuties.of(without);
            for (ReportedDuty outcome : outcomes) {
                assertThat(rows.contains(outcome) && outcome.cites().contains(cited))
                        .isFalse();
            }
        }
    }

    @Property(tries = 60)
    void onlyAbsenceIsSaidWithoutCitingAPost(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        assertThat(distinct(evidence(RandomHistory.of(seed, size))))
                .filteredOn(sentence -> sentence.cites().isEmpty())
                .extracting(Sentence::plain)
                .allMatch(plain -> plain.contains("ngen post säger "));
    }

    @Property(tries = 30)
    void theSamePostsGiveTheSamePage(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        EvaluationReport report = new EvaluationReport();
        EvaluationPage once = report.page(View.of(report, RandomHistory.of(seed, size)), READING);
        assertThat(report.page(View.of(report, RandomHistory.of(seed, size)), READING))
                .isEqualTo(once);
    }

    private static PostSelection evidence(List<Post> posts) {
        return PostSelection.of(View.of(new EvaluationReport(), posts).known(READING), READING.now());
    }

    private static Set<Sentence> distinct(PostSelection evidence) {
        Set<Sentence> sentences = new HashSet<>();
        for (Section section : Contents.of(evidence)) {
            Stream.concat(
                            section.sentences().stream(),
                            section.measures().stream().map(Measure::value))
                    .forEach(sentences::add);
        }
        return sentences;
    }

    private static List<Sentence> silences(PostSelection evidence) {
        return Silences.of(evidence.toldIn(Chapter.DOCUMENTATION)).stream()
                .map(measure -> measure.value().named(evidence.names()))
                .toList();
    }

    private static List<Post> withdrawing(int cited, List<Post> posts) {
        List<Post> more = new ArrayList<>(posts);
        Post last = posts.get(posts.size() - 1);
        more.add(new Post(
                last.log(),
                last.number() + 1,
                last.recordedAt(),
                ClockState.FREE,
                new Entry(
                        new By("konto-1", "loggförare", Via.WEB),
                        null,
                        Occurred.isUnknown(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        new PostWithdrawn(Ref.to(cited), Text.of("fel")))));
        return more;
    }
}
