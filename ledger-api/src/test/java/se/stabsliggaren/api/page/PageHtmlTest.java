package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.decisions.DecisionBoard;
import se.stabsliggaren.projection.evaluation.EvaluationPage;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.evaluation.Section;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsPage;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.projection.view.ReadOptions;

class PageHtmlTest {

    private final PageHtml html = new PageHtml();

    @Test
    void anExerciseSaysSoAboveAndBelow() {
        assertThat(report(Played.exercise("hostmorker")).split("ÖVNING – ÖVNING – ÖVNING"))
                .hasSize(3);
    }

    @Test
    void headAndFootSayHowThePageReads() {
        assertThat(report(Played.exercise("hostmorker")).split("Allt som är infört, till och med nr "))
                .hasSize(3);
    }

    @Test
    void everyCitedPostCanBeFound() {
        Played played = new Played()
                .says("{\"type\":\"meeting.held\",\"data\":{\"present\":[],\"absent\":[],\"points\":[]}}")
                .says("{\"type\":\"note.written\",\"data\":{\"text\":\"rad\"}}")
                .says("{\"type\":\"meeting.held\",\"data\":{\"present\":[],\"absent\":[],\"points\":[]}}");
        EvaluationPage page = played.page(new EvaluationReport());
        String rendered = html.render("evaluation-report", page, LedgerPage.FIRST);
        assertThat(page.sections())
                .flatExtracting(Section::measures)
                .extracting(measure -> measure.value().cites())
                .anySatisfy(cites -> assertThat(cites).hasSizeGreaterThan(2))
                .allSatisfy(cites -> assertThat(rendered).contains(title(cites)));
        assertThat(rendered).contains("href=\"/handelse/8f2a/post/2\"").contains("href=\"/handelse/8f2a/post/4\"");
    }

    @Test
    void everyLinkWithinTheReportLeadsSomewhere() {
        for (String name : List.of("kumla", "hostmorker")) {
            String rendered = report(Played.exercise(name));
            assertThat(found("href=\"#([^\"]+)\"", rendered))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(id -> assertThat(rendered).contains(" id=\"" + id + "\""));
        }
    }

    @Test
    void whatNoPostSaysIsToldInOneFoldedListAndNowhereElse() {
        Played played = Played.exercise("kumla");
        String rendered = report(played);
        int from = rendered.indexOf("<details class=\"omissions\"");
        int to = rendered.indexOf("</details>", from);
        List<String> omissions = played.page(new EvaluationReport()).omissions().stream()
                .flatMap(omission -> omission.said().stream())
                .toList();

        assertThat(omissions).isNotEmpty().allSatisfy(said -> assertThat(rendered.substring(from, to))
                .contains(said));
        String rest = rendered.substring(0, from) + rendered.substring(to);
        assertThat(omissions)
                .filteredOn(said -> said.startsWith("Ingen post säger"))
                .noneMatch(rest::contains);
    }

    @Test
    void aMeasureIsARowWithItsValueItsPostsAndWhatItMeans() {
        Played played =
                new Played().says("{\"type\":\"meeting.held\",\"data\":{\"present\":[],\"absent\":[],\"points\":[]}}");
        assertThat(report(played).replaceAll("\\s+", " "))
                .containsPattern(
                        "<tr> <th scope=\"row\">Stabsmöten</th> <td class=\"value\">1 post</td>"
                                + " <td><span class=\"cites\"[^>]*>\\[nr <a [^>]*>2</a>\\]</span></td>"
                                + " <td class=\"definition\">Poster om hållna möten som inte sägs vara av annat slag än stabens\\.</td> </tr>");
    }

    @Test
    void aDutyIsARowWithItsLimitItsFilingAndItsVerdict() {
        Played played = new Played()
                .says("{\"type\":\"breach.became-aware\",\"occurred\":{\"at\":\"2024-11-01T12:00Z\"},"
                        + "\"data\":{\"controllers\":[\"skolnämnden\"]}}")
                .says("{\"type\":\"duty.filed\",\"occurred\":{\"at\":\"2024-11-06T12:00Z\"},"
                        + "\"data\":{\"recipient\":\"IMY\",\"controller\":\"skolnämnden\",\"stage\":\"initial\"}}");
        String row = report(played).replaceAll("(?s).*<div class=\"scroll outcomes\">|</table>.*", "");
        assertThat(row)
                .contains("data-label=\"För\">skolnämnden", "4 nov 2024 kl. 13.00", "Lämnad för sent")
                .contains("ingen post säger varför");
    }

    private static List<String> found(String pattern, String in) {
        return Pattern.compile(pattern)
                .matcher(in)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String title(List<Integer> cites) {
        return cites.isEmpty()
                ? ""
                : "title=\"nr " + cites.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "\"";
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() {
        Played played = new Played().records(lesson(Text.of("<script>alert('x')</script> & \"så\"")));
        assertThat(report(played)).doesNotContain("<script").contains("&lt;script&gt;alert(");
    }

    @Nested
    class WhenWordsAreCovered {

        @Test
        void aWithheldWordIsABlockThatSaysWhy() {
            Text text = new Text.Covered(
                    List.of(new Text.Word.Shown("Ring "), new Text.Word.Behind(new Cover.Withheld("OSL 21:3"))));
            assertThat(report(new Played().records(lesson(text))))
                    .contains("▇ <span class=\"why\">[Maskat enligt OSL 21:3]</span> ");
        }

        @Test
        void aHiddenWordIsNowhere() {
            Played played = new Played()
                    .records(lesson(Text.of("Storgatan 5")))
                    .records(new PostHidden(Ref.to(1), "data.text", Text.of("fel plats")));
            EvaluationPage page = played.page(new EvaluationReport());
            assertThat(html.render("evaluation-report", page, LedgerPage.FIRST))
                    .doesNotContain("Storgatan")
                    .contains("[Dolt]");
            assertThat(PageJson.text(page))
                    .doesNotContain("Storgatan")
                    .contains("{\"covered\":[{\"hidden\":true},{\"hidden\":true}]}");
        }
    }

    @Test
    void aListThatIsCutLeadsToTheWholePage() {
        Played played = new Played();
        for (int i = 0; i < 31; i++) {
            played = played.records(new TaskGiven(Text.of("Ring."), null, null, null, null));
        }
        OpenPointsPage page = played.page(new OpenPoints());
        assertThat(html.render("open-points", page, LedgerPage.FIRST))
                .contains(
                        "1–30 av 31", "<a class=\"whole\" href=\"/handelse/8f2a/open-points?del=allt\">Visa allt</a>");
        assertThat(html.render("open-points", page, LedgerPage.part("allt"))).doesNotContain("Visa allt");
    }

    @Test
    void aRoundTellsOnceHowFarItHasComeAndWhichPostSaysSo() {
        Played played = new Played()
                .records(new CredentialRoundStarted(null, null, null, Text.of("alla")))
                .records(new CredentialRoundProgressed(Ref.to(1), 60, Text.of("vården kvar")));
        assertThat(text(status(played)))
                .contains("Lösenordsbyte: alla 60 % vården kvar")
                .contains("så långt nr 2")
                .doesNotContain("75 %");
        assertThat(text(status(played.records(new CredentialRoundFinished(Ref.to(1), Text.of("sjukskrivna"))))))
                .contains("Lösenordsbyte: alla klart utom: sjukskrivna")
                .contains("klart nr 3");
    }

    @Test
    void thatAnOperationWasHitAndIsSoNoMoreIsNoDenialThatItWas() {
        Played played = new Played()
                .records(new ConsequenceNoted("hemtjänsten", null, null, null, null, null))
                .records(new ConsequenceEnded(Ref.to(1), null));
        assertThat(text(status(played))).contains("Ingen post säger att en verksamhet är drabbad nu.");
    }

    @Test
    void whatNoPostSaysOfABreachIsListedOnceAndNotAmongWhatIsNew() {
        Played played = new Played()
                .records(new BreachSuspected(Text.of("loggar"), List.of(), null))
                .records(new DutyFiled(null, "IMY", null, Stage.INITIAL, null, null, null, null));
        String page = text(html.render("breach-record", played.page(new BreachRecord()), LedgerPage.FIRST));
        String supplement =
                page.substring(page.indexOf("Nästa komplettering"), page.indexOf("Uppgift Vad posterna säger"));
        assertThat(supplement)
                .doesNotContain("ingen post säger det")
                .contains("Det som återstår att fylla i står ovan.");
    }

    @Test
    void whatIsDecidedInAnotherKindOfPostIsNotDeniedByTheDecisionLog() {
        Played played =
                new Played().records(new NotificationDecided(null, List.of(), true, null, Person.of("Kim Ku"), null));
        assertThat(text(html.render("decisions", played.page(new DecisionBoard()), LedgerPage.FIRST)))
                .contains("Ingen post är införd som ett beslut.")
                .doesNotContain("vad som har beslutats");
    }

    @Test
    void decisionsThatAreAllWithdrawnAreNotDenied() {
        Played played = new Played()
                .says("{\"type\":\"decision.taken\",\"data\":{\"text\":\"Stäng internet.\"}}")
                .says("{\"type\":\"record.withdrawn\",\"data\":{\"post\":2,\"reason\":\"fel\"}}");
        assertThat(text(html.render("decisions", played.page(new DecisionBoard()), LedgerPage.FIRST)))
                .doesNotContain("Ingen post säger något som är infört som ett beslut")
                .contains("Alla beslut som är införda är återkallade.")
                .contains("återkallad i nr");
    }

    @Test
    void aPostThatOnlyItsSheetPlacesThenIsMarkedWhereverItIsCited() {
        Played played = new Played()
                .says("{\"clock\":\"2026-10-05T08:00:00Z\"}")
                .says("{\"type\":\"note.written\",\"data\":{\"text\":\"larm\"}}")
                .says("{\"clock\":\"2026-10-08T08:00:00Z\"}")
                .says("{\"type\":\"breach.suspected\",\"occurred\":{\"at\":\"2026-10-05T09:00Z\"},\"paper\":"
                        + "{\"sheet\":\"R-01\",\"line\":1,\"writtenAt\":\"2026-10-05T09:10Z\"},"
                        + "\"data\":{\"text\":\"loggar\",\"controllers\":[\"Kommunstyrelsen\"]}}")
                .says("{\"type\":\"breach.became-aware\",\"occurred\":{\"at\":\"2026-10-05T09:00Z\"},\"paper\":"
                        + "{\"sheet\":\"R-01\",\"line\":2,\"writtenAt\":\"2026-10-05T09:20Z\"},"
                        + "\"data\":{\"breach\":3,\"controllers\":[\"Kommunstyrelsen\"]}}");
        Instant then = Instant.parse("2026-10-05T10:00:00Z");
        String page = html.render(
                "authorities",
                played.page(new AuthorityBoard(), new ReadOptions("ÖVN-2026-1", true, then, then, 2, true, null)),
                LedgerPage.FIRST);
        assertThat(text(page))
                .containsPattern("nr 4 ?\\] ?uppgivet, inte styrkt")
                .doesNotContain("styrkt–")
                .contains("Därtill nr 3 och nr 4, som infördes senare");
        assertThat(text(html.render("authorities", played.page(new AuthorityBoard()), LedgerPage.FIRST)))
                .contains("nr 4")
                .doesNotContain("inte styrkt");
    }

    @Test
    void theLanesAreSaidToBeTheLedgersOwn() {
        assertThat(text(html.render("timeline", Played.exercise("kumla").page(new Timeline()), LedgerPage.FIRST)))
                .contains("Banorna är liggarens")
                .doesNotContain(" Rör ");
    }

    private String status(Played played) {
        return html.render("status", played.page(new Status()), LedgerPage.FIRST);
    }

    /** What a reader of the text alone is told. */
    private static String text(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" .", ".");
    }

    @Test
    void nothingIsInlineSoThatThePolicyCanForbidIt() {
        assertThat(report(Played.exercise("hostmorker")))
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain("<script")
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContain("th:");
    }

    @Test
    void inABundleAPageNeedsNothingBesideIt() {
        String page = html.inBundle(
                "evaluation-report",
                Played.exercise("hostmorker").page(new EvaluationReport()),
                InBundle.of(List.of("timeline", "evaluation-report"), 47));

        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        assertThat(page)
                .contains("style-src &#39;sha256-%s&#39;"
                        .formatted(
                                Base64.getEncoder().encodeToString(Sha256.of(style.getBytes(StandardCharsets.UTF_8)))))
                .contains("href=\"timeline.html#nr-", "href=\"timeline.html\"", "sekretessprövningen i nr 47")
                .doesNotContain("<link", "<script", "href=\"/", "href=\"timeline#");
        assertThat(style).doesNotContain("url(", "@import");
    }

    private String report(Played played) {
        return html.render("evaluation-report", played.page(new EvaluationReport()), LedgerPage.FIRST);
    }

    private static LessonNoted lesson(Text text) {
        return new LessonNoted("stab", text, List.of());
    }
}
