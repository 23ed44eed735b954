package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/**
 * No page denies what no post denies: where it says {@code inte}, {@code ingen}, {@code aldrig} or {@code saknas} it either
 * leads to a post that says so, or says that no post says something.
 */
class AbsenceTest {

    private static final ReadOptions READING =
            new ReadOptions("L1-2024-3", false, Instant.parse("2026-01-12T08:00:00Z"), null, null, false, null);

    private static final int HISTORIES = 40;

    private static final Pattern DENIES =
            Pattern.compile("\\b(inte|ingen|inga|inget|ingenting|varken|aldrig|saknas)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TELLS_OF_ABSENCE = Pattern.compile(
            "(går inte att beräkna: )?\\b(ingen post säger|säger ingen post) [^.;,)]*|\\bingen post är införd som [^.;,)]*|\\bposten säger inte\\b",
            Pattern.CASE_INSENSITIVE);

    /** A reference to a post, or what is told of one post and nothing else. */
    private static final Pattern CITES = Pattern.compile(
            "<a [^>]*href=\"[^\"]*nr-\\d+\"|class=\"nr\"|#beslut-\\d+|\\bnr \\d+", Pattern.CASE_INSENSITIVE);

    /** What is told of the law and of the rule packs, and not of the incident. */
    private static final Pattern OF_THE_LAW = Pattern.compile(
            "(?s)<(\\w+) class=\"([^\"]* )?law\".*?</\\1>"
                    + "|(?i)\\bingen (frist|skyldighet) i lag[^.]*\\.|Liggaren har ingen regel[^.]*\\.|Regelverket gällde inte[^.]*\\.");

    /** How to read a page, and what is measured on it; none of it is about the incident. */
    private static final Pattern ABOUT_THE_PAGE =
            Pattern.compile("(?s)<p class=\"legend\".*?</p>|<thead.*?</thead>|<dt>.*?</dt>|<nav.*?</nav>"
                    + "|Bladen säger att detta var skrivet då\\. Det är inte styrkt");

    /** Where one statement ends and the next begins. */
    private static final Pattern BOUNDS = Pattern.compile("(?=<(li|dd|tr|h[1-6]|article|section|p class=\"(meta|"
            + "sentence|absent|empty|remark|ruling|struck))\\b)");

    private final PageHtml html = new PageHtml();

    static List<Projection<?, ?>> projections() {
        return ProjectionList.all();
    }

    @Test
    void nobodyRecordedThatTheStaffGathered() {
        assertThat(shown(new Status(), new Played()))
                .contains("Ingen post säger om staben arbetar.")
                .doesNotContain("Staben arbetar inte");
        assertThat(shown(new Status(), new Played().records(new StaffStoodDown(null))))
                .contains("Staben arbetar inte");
    }

    @Test
    void nobodyRecordedWhoWasGivenATask() {
        assertThat(shown(new OpenPoints(), new Played().records(task("Kopiera"))))
                .contains("ingen post säger vem som ska göra det");
    }

    @Test
    void nobodyRecordedWhetherADutyApplies() {
        assertThat(shown(new DutyBoard(), new Played().records(task("Kopiera"))))
                .contains("Ingen post säger om dessa gäller", "Ingen post säger något om en anmälningsplikt.");
    }

    @Test
    void nobodyRecordedWhatABreachDidToAnybody() {
        Played played = new Played().records(new BecameAware(null, List.of(), null, null));
        assertThat(shown(new BreachRecord(), played))
                .contains("ingen post säger vem som är personuppgiftsansvarig", "Orsak: ingen post säger det");
    }

    @Test
    void whatDeniesWithoutAPostIsFound() {
        String page = "<li>Inget är lämnat.</li><p class=\"meta\">Staben arbetar inte.</p><li>Uppgiften saknas.</li>"
                + "<li>Nr 3 säger inte när.</li><li>Ingen post säger när, så inget gäller.</li>";
        assertThat(denials(page, List.of()))
                .containsExactly(
                        "Inget är lämnat.",
                        "Staben arbetar inte.",
                        "Uppgiften saknas.",
                        "Ingen post säger när, så inget gäller.");
    }

    private static TaskGiven task(String text) {
        return new TaskGiven(Text.of(text), null, null, null, null);
    }

    private String shown(Projection<?, ?> projection, Played played) {
        return html.render(projection.name(), played.page(projection), LedgerPage.FIRST)
                .replaceAll("<[^>]*>", "");
    }

    @ParameterizedTest
    @MethodSource("projections")
    void noPageOfTheCasesDeniesWhatNoPostDenies(Projection<?, ?> projection) {
        for (String name : List.of("kumla", "hostmorker")) {
            Played played = Played.exercise(name);
            assertThat(denials(projection, played.page(projection), played.posts()))
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("projections")
    void noPageOfAnyHistoryDeniesWhatNoPostDenies(Projection<?, ?> projection) {
        for (int seed = 0; seed < HISTORIES; seed++) {
            List<Post> posts = RandomHistory.of(seed, 1 + seed * 2);
            assertThat(denials(projection, page(projection, posts), posts))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static <R, P> P page(Projection<R, P> projection, List<Post> posts) {
        return projection.page(View.of(projection, posts), READING);
    }

    /** The statements that deny something, and neither cite a post nor say that no post says it. */
    private List<String> denials(Projection<?, ?> projection, Object page, List<Post> posts) {
        String written = html.inBundle(projection.name(), page, InBundle.of(List.of(projection.name()), null));
        return denials(written.substring(written.indexOf("<main"), written.indexOf("</main>")), posts);
    }

    private static List<String> denials(String main, List<Post> posts) {
        String said =
                OF_THE_LAW.matcher(ABOUT_THE_PAGE.matcher(main).replaceAll("")).replaceAll("");
        for (RecordField asked : RecordField.values()) {
            said = said.replace(asked.swedish(), "");
        }
        for (String word : words(posts)) {
            said = said.replace(word, "").replace(word.replaceAll("\\.$", ""), "");
        }
        return BOUNDS.splitAsStream(said)
                .filter(statement -> !CITES.matcher(statement).find())
                .map(statement -> statement.replaceAll("<[^>]*>", "").replaceAll("\\s+", " "))
                .filter(statement -> DENIES.matcher(
                                TELLS_OF_ABSENCE.matcher(statement).replaceAll(""))
                        .find())
                .toList();
    }

    /** What people wrote that denies something, the longest first, as it stands on a page. */
    private static List<String> words(List<Post> posts) {
        return posts.stream()
                .flatMap(post -> strings(Codec.tree(post.entry())))
                .filter(text -> DENIES.matcher(text).find())
                .map(text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> strings(Object tree) {
        return switch (tree) {
            case String text -> Stream.of(text);
            case Map<?, ?> map -> new ArrayList<>(map.values()).stream().flatMap(AbsenceTest::strings);
            case Collection<?> list -> list.stream().flatMap(AbsenceTest::strings);
            case null, default -> Stream.empty();
        };
    }
}
