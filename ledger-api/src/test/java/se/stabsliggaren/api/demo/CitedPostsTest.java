package se.stabsliggaren.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.projection.evaluation.EvaluationPage;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.evaluation.Measure;
import se.stabsliggaren.projection.evaluation.Section;
import se.stabsliggaren.projection.evaluation.Sentence;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** No sentence of a case's report outlives a post it cites, but that something was written then. */
class CitedPostsTest {

    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    private final EvaluationReport report = new EvaluationReport();

    @ParameterizedTest
    @ValueSource(strings = {"kumla", "hostmorker"})
    void withdrawingACitedPostChangesOrRemovesEverySentenceThatCitesIt(String name) {
        List<Post> posts = PlayedIncident.posts(CaseFile.named(name));
        Set<Sentence> sentences = sentences(posts);
        assertThat(sentences).hasSizeGreaterThan(100);
        Set<Integer> cited = new HashSet<>();
        sentences.forEach(sentence -> cited.addAll(sentence.cites()));
        assertThat(cited).hasSizeGreaterThan(posts.size() / 2);
        for (int post : cited) {
            Set<Sentence> after = sentences(withdrawing(post, posts));
            assertThat(sentences)
                    .filteredOn(sentence -> sentence.cites().contains(post))
                    .as("nr " + post)
                    .isNotEmpty()
                    .noneMatch(after::contains);
        }
    }

    private Set<Sentence> sentences(List<Post> posts) {
        ReadOptions reading = new ReadOptions("ÖVN-2026-1", true, NOW, null, null, false, null);
        EvaluationPage page = report.page(View.of(report, posts), reading);
        Set<Sentence> sentences = new HashSet<>();
        for (Section section : page.sections()) {
            Stream.concat(
                            section.sentences().stream(),
                            section.measures().stream()
                                    .filter(measure -> !measure.name().equals("Tyst i loggen"))
                                    .map(Measure::value))
                    .forEach(sentences::add);
        }
        return sentences;
    }

    private static List<Post> withdrawing(int post, List<Post> posts) {
        Post last = posts.getLast();
        Entry entry = new Entry(
                new By("konto-1", "loggförare", Via.WEB),
                null,
                Occurred.isUnknown(),
                null,
                null,
                null,
                null,
                List.of(),
                new PostWithdrawn(Ref.to(post), Text.of("fel")));
        List<Post> more = new ArrayList<>(posts);
        more.add(new Post(last.log(), last.number() + 1, last.recordedAt(), last.clock(), entry));
        return more;
    }
}
