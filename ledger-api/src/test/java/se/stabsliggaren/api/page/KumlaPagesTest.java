package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;

/** No page of the Kumla case gives a day, a time of day, a number or a name that the slides do not give. */
class KumlaPagesTest {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec");

    /** When the slides were keyed in, which is the assumed time of the opening and the year of the pages. */
    private static final LocalDate KEYED = LocalDate.parse("2025-02-03");

    /** Days as the slides write them, without a year; they are of the autumn that the slides are of. */
    private static final Set<String> QUOTED = Set.of("4 november", "8 november", "11 november");

    private static final String KEYED_AT = "kl. 09.00";

    /** What is told of the law, of the page and how it is read, of the calendar, and what the ledger itself counts. */
    private static final Pattern NOT_OF_THE_INCIDENT = Pattern.compile(
            "(?s)<(?<tag>\\w+) class=\"([^\"]* )?(law|definition|count)\\b.*?</\\k<tag>>|<td class=\"value\".*?</td>"
                    + "|<p class=\"legend\".*?</p>|<nav.*?</nav>|<h[1-6].*?</h[1-6]>|<th\\b.*?</th>|<div class=\"days\">.*?</div>"
                    + "|<a [^>]*class=\"nr\".*?</a>|<a class=\"nr\".*?</a>|<strong class=\"nr\".*?</strong>"
                    + "|<summary.*?</summary>|<(?<part>ul|p) class=\"(reading|meta ongoing)\".*?</\\k<part>>|Rapporten är skriven ur .*?tecken för tecken\\.|<dt.*?</dt>");

    /** When the ledger recorded it and what it makes of that; numbers of posts; lengths that follow from the days. */
    private static final Pattern OF_THE_RECORD = Pattern.compile(
            "(?i)infört [^·<]*|införda [^.<]*|\\bnr \\d+(–\\d+)?|\\d+(–\\d+)? (dygn|h|min)\\b|beslut \\d+");

    private static final String DATED = "\\p{L}+ \\d{1,2} \\p{L}+ \\d{4}( kl\\. \\d\\d\\.\\d\\d)?";

    /** How the law counts from the days that are told, step by step and to the end; the duties' own tests hold that. */
    private static final Pattern COUNTED_BY_LAW =
            Pattern.compile(("Start: .*?; = (till och med )?%1$s\\.|efter fristen \\(%1$s\\)"
                            + "|(fristen|tid som|den) (går|gick) ut (mellan %1$s och )?%1$s")
                    .formatted(DATED));

    /** What the law is called, where it stands, and what is noted of it. */
    private static final Pattern LAW = Pattern.compile(Regimes.packs().all().stream()
            .flatMap(regime -> Stream.of("(%s)".formatted(regime.basis()), regime.basis(), regime.note()))
            .filter(Objects::nonNull)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    /** Whom the law names as the recipient of a duty, where it stands beside the provision. */
    private static final Pattern RECIPIENT_IN_LAW = Pattern.compile(Regimes.packs().all().stream()
            .flatMap(regime -> regime.recipients().stream().map(recipient -> "(?<=\\(%s\\)) till %s"
                    .formatted(Pattern.quote(regime.basis()), Pattern.quote(recipient.name()))))
            .collect(Collectors.joining("|")));

    private static final Pattern DAY =
            Pattern.compile("\\b(\\d{1,2}) (%s)\\p{L}*( \\d{4})?".formatted(String.join("|", MONTHS)));
    private static final Pattern CLOCK = Pattern.compile("kl\\. \\d\\d\\.\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )[\\p{Lu}][\\p{L}\\p{N}/-]*");

    private final PageHtml html = new PageHtml();
    private final Slides slides = Slides.ofKumla();

    static List<Projection<?, ?>> projections() {
        return ProjectionList.all();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void givesNothingThatTheSlidesDoNotGive(Projection<?, ?> projection) {
        assertThat(statements(projection, Played.exercise("kumla")))
                .hasSizeGreaterThan(3)
                .allSatisfy(said -> assertThat(strange(said)).as(said).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("projections")
    void givesEveryDayItsYearWhereTheYearIsAnother(Projection<?, ?> projection) {
        Played kumla = Played.exercise("kumla");
        Instant later = Instant.parse("2026-03-01T08:00:00Z");
        ReadOptions reading = new ReadOptions("ÖVN-2026-1", true, later, null, null, false, null);
        assertThat(statements(projection, kumla.page(projection, reading)).stream()
                        .flatMap(said -> DAY.matcher(said).results()))
                .filteredOn(day -> !QUOTED.contains(day.group()))
                .allSatisfy(day -> assertThat(day.group(3)).as(day.group()).isNotNull());
    }

    @Test
    void findsADayATimeANumberAndANameThatNoSlideGives() {
        Played invented = Played.exercise("kumla")
                .says("{\"type\": \"note.written\", \"occurred\": {\"at\": \"2024-11-17T02:10Z\"},"
                        + " \"data\": {\"text\": \"enligt Testa Testlund på Exempelbolaget var 42 servrar nere\"}}");
        assertThat(statements(new Timeline(), invented).stream()
                        .flatMap(said -> strange(said).stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("kl. 03.10", "42", "Testa", "Testlund", "Exempelbolaget");
        Played day = Played.exercise("kumla")
                .says("{\"type\": \"note.written\", \"occurred\": {\"candidates\": [\"2024-11-17\", \"2024-11-18\"]},"
                        + " \"data\": {\"text\": \"en rad\"}}");
        assertThat(statements(new Timeline(), day).stream().flatMap(said -> strange(said).stream()))
                .contains("2024-11-17");
    }

    @Test
    void whomOnlyTheLawNamesIsFoundWhereTheReportTellsOfAPost() {
        Played filed = Played.exercise("kumla")
                .says(
                        "{\"type\": \"duty.filed\", \"data\": {\"recipient\": \"Polismyndigheten\", \"stage\": \"initial\"}}");
        assertThat(statements(new EvaluationReport(), filed).stream().flatMap(said -> strange(said).stream()))
                .contains("Polismyndigheten");
    }

    private List<String> statements(Projection<?, ?> projection, Played played) {
        return statements(projection, played.page(projection));
    }

    private List<String> statements(Projection<?, ?> projection, Object read) {
        String page = html.inBundle(projection.name(), read, InBundle.of(List.of(projection.name()), null));
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        String said = NOT_OF_THE_INCIDENT.matcher(main).replaceAll("");
        return Pattern.compile("(?=<(?:li|dd|tr|td|article|section|p)\\b)")
                .splitAsStream(said)
                .map(statement -> statement
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("&amp;", "&")
                        .replaceAll("\\s+", " "))
                .map(statement ->
                        OF_THE_RECORD.matcher(statement).replaceAll(" ").strip())
                .map(statement -> RECIPIENT_IN_LAW.matcher(statement).replaceAll(""))
                .map(statement -> COUNTED_BY_LAW.matcher(statement).replaceAll(""))
                .map(statement -> LAW.matcher(statement).replaceAll(""))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    /** What of a statement no slide gives. */
    private List<String> strange(String said) {
        List<String> strange = new ArrayList<>();
        Matcher days = DAY.matcher(said);
        while (days.find()) {
            LocalDate day = day(days);
            if (!slides.days().contains(day) && !day.equals(KEYED)) {
                strange.add(day.toString());
            }
        }
        String undated = days.replaceAll(" ");
        Matcher clocks = CLOCK.matcher(undated);
        while (clocks.find()) {
            if (!clocks.group().equals(KEYED_AT)) {
                strange.add(clocks.group());
            }
        }
        String untimed = clocks.replaceAll(" ");
        add(strange, NUMBER.matcher(untimed), slides.numbers());
        add(strange, NAME.matcher(untimed), slides.names());
        return strange;
    }

    private static LocalDate day(Matcher found) {
        int month = MONTHS.indexOf(found.group(2)) + 1;
        String year = found.group(3);
        int own = QUOTED.contains(found.group()) ? 2024 : KEYED.getYear();
        int written = year == null ? own : Integer.parseInt(year.strip());
        return LocalDate.of(written, month, Integer.parseInt(found.group(1)));
    }

    private static void add(List<String> strange, Matcher found, Set<String> given) {
        while (found.find()) {
            if (!given.contains(found.group())) {
                strange.add(found.group());
            }
        }
    }
}
