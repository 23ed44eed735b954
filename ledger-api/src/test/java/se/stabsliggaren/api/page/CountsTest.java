package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.evaluation.EvaluationPage;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.evaluation.Measure;
import se.stabsliggaren.projection.evaluation.Section;
import se.stabsliggaren.projection.evaluation.Sentence;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Every count says of what, and is that of the posts it cites or of the items it stands above. */
class CountsTest {

    private static final ReadOptions READING =
            new ReadOptions("L1-2024-3", false, Instant.parse("2026-01-12T08:00:00Z"), null, null, false, null);

    private static final int HISTORIES = 20;

    /** A number that stands alone, and is neither the number of a post nor of a chapter. */
    private static final Pattern BARE =
            Pattern.compile("<(?!a class=\"nr\"|span class=\"number\")[^/<>][^<>]*>\\s*\\d+\\s*</[^<>]*>");

    /** How many posts a measure is of, of which all are cited. */
    private static final Pattern OF_POSTS = Pattern.compile("(\\d+) (post|poster)\\b");

    private static final Pattern HEADED = Pattern.compile(
            "(?s)<h2>(?:(?!</h2>).)*<span class=\"badge[^\"]*\">(\\d+) [^<]+</span></h2>(.*?)(?:<h3|<details|</section>)");

    private final PageHtml html = new PageHtml();

    static List<Projection<?, ?>> projections() {
        return ProjectionList.all();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void noPageShowsANumberAlone(Projection<?, ?> projection) {
        for (String name : List.of("kumla", "hostmorker")) {
            assertThat(bare(projection, Played.exercise(name).page(projection)))
                    .as(name)
                    .isEmpty();
        }
        for (int seed = 0; seed < HISTORIES; seed++) {
            assertThat(bare(projection, page(projection, RandomHistory.of(seed, 1 + seed * 2))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void aNumberAloneIsFound() {
        assertThat(
                        bare(
                                "<main><td class=\"value\">3</td><a class=\"nr\" href=\"#nr-3\">3</a><span>3 poster</span></main>"))
                .containsExactly("<td class=\"value\">3</td>");
    }

    @Test
    void aMeasureOfPostsCitesAsManyAsItSays() {
        Stream.concat(
                        Stream.of("kumla", "hostmorker")
                                .map(name -> Played.exercise(name).page(new EvaluationReport())),
                        Stream.iterate(0, seed -> seed + 1)
                                .limit(HISTORIES)
                                .map(seed -> page(new EvaluationReport(), RandomHistory.of(seed, 1 + seed * 2))))
                .map(EvaluationPage::sections)
                .flatMap(List::stream)
                .map(Section::measures)
                .flatMap(List::stream)
                .forEach(CountsTest::citesWhatItCounts);
    }

    /** The posts that a measure names as what it is known by, besides those that it counts. */
    private static List<Integer> beside(String measured) {
        int since = measured.indexOf("följer också av");
        return since < 0
                ? List.of()
                : Pattern.compile("nr (\\d+)")
                        .matcher(measured.substring(since))
                        .results()
                        .map(number -> Integer.valueOf(number.group(1)))
                        .toList();
    }

    private static void citesWhatItCounts(Measure measure) {
        Sentence value = measure.value();
        Matcher posts = OF_POSTS.matcher(value.plain());
        if (posts.find()) {
            assertThat(value.cites())
                    .as("%s: %s", measure.name(), value.plain())
                    .filteredOn(cited -> !beside(value.plain()).contains(cited))
                    .hasSize(Integer.parseInt(posts.group(1)));
        }
    }

    @Test
    void aCountAboveAListIsThatOfItsItems() {
        for (String name : List.of("kumla", "hostmorker")) {
            Projection<?, ?> points = projections().stream()
                    .filter(projection -> projection.name().equals("open-points"))
                    .findFirst()
                    .orElseThrow();
            List<MatchResult> headed = HEADED.matcher(
                            main(points, Played.exercise(name).page(points)))
                    .results()
                    .toList();
            assertThat(headed).as(name).isNotEmpty().allSatisfy(list -> assertThat(
                            list.group(2).split("<li\\b", -1).length - 1)
                    .as(list.group())
                    .isEqualTo(Integer.parseInt(list.group(1))));
        }
    }

    private static <R, P> P page(Projection<R, P> projection, List<Post> posts) {
        return projection.page(View.of(projection, posts), READING);
    }

    private List<String> bare(Projection<?, ?> projection, Object page) {
        return bare(main(projection, page));
    }

    private static List<String> bare(String main) {
        List<String> bare = new ArrayList<>();
        BARE.matcher(main).results().map(MatchResult::group).forEach(bare::add);
        return bare;
    }

    private String main(Projection<?, ?> projection, Object page) {
        String written = html.inBundle(projection.name(), page, InBundle.of(List.of(projection.name()), null));
        return written.substring(written.indexOf("<main"), written.indexOf("</main>"));
    }
}
