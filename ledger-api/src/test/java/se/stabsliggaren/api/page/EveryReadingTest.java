package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;

/** Every page keeps to the moment it was asked for, and says so, in both its forms. */
@ParameterizedClass
@MethodSource("projections")
class EveryReadingTest {

    private static final Instant NOON = Instant.parse("2026-10-05T10:00:00Z");

    /** What each page shows something of: said before noon, on paper before noon but keyed after it, and after noon. */
    private static final List<String> TOLD = List.of("""
            {"type": "decision.taken", %s "data": {"text": "beslut %s"}}""", """
            {"type": "consequence.noted", %s "data": {"operation": "hemtjänst %s", "text": "påverkan %s"}}""", """
            {"type": "question.asked", %s "data": {"text": "fråga %s"}}""", """
            {"type": "duty.assessed", %s "data": {"regime": "SAPO", "verdict": "applies", "grounds": "skäl %s"}}""", """
            {"type": "breach.suspected", %s "data": {"text": "incident %s", "controllers": ["nämnd %s"]}}""");

    private final Projection<?, ?> projection;
    private final PageHtml html = new PageHtml();
    private final Played played = new Played();

    EveryReadingTest(Projection<?, ?> projection) {
        this.projection = projection;
        tell("2026-10-05T08:00:00Z", "", "TIDIGT");
        tell("2026-10-05T14:00:00Z", """
                "occurred": {"at": "2026-10-05T08:30Z"}, "reason": "papper",
                "paper": {"sheet": "B-01", "line": 1, "writtenAt": "2026-10-05T08:35Z"},""", "PAPPER");
        tell("2026-10-05T15:00:00Z", """
                "occurred": {"at": "2026-10-05T14:30Z"},""", "SENT");
    }

    static List<Projection<?, ?>> projections() {
        return ProjectionList.all();
    }

    private void tell(String clock, String envelope, String word) {
        played.says("{\"clock\": \"%s\"}".formatted(clock));
        TOLD.forEach(line -> played.says(line.replaceFirst("%s", envelope).replace("%s", word)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsAllOfItUnlessAskedForLess(boolean asHtml) {
        assertThat(page(asHtml, reading(null, false, null, 0)))
                .contains("Allt som är infört, till och med nr 16.")
                .contains("TIDIGT", "PAPPER", "SENT");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesOutWhatWasRecordedAfterTheMoment(boolean asHtml) {
        assertThat(page(asHtml, reading(6, false, null, 0)))
                .contains("Bara det som var infört mån 5 okt 2026 kl. 12.00, till och med nr 6.")
                .contains("TIDIGT")
                .doesNotContain("PAPPER", "SENT");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void addsWhatStoodOnPaperAsStated(boolean asHtml) {
        assertThat(page(asHtml, reading(6, true, null, 0)))
                .containsPattern("infördes senare men enligt (sitt blad var skriven|sina blad var skrivna) då")
                .contains("TIDIGT", "PAPPER")
                .doesNotContain("SENT");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesOutWhatHadNotHappened(boolean asHtml) {
        assertThat(page(asHtml, reading(null, false, NOON, 0)))
                .contains("Bara det som kan ha hänt senast mån 5 okt 2026 kl. 12.00.")
                .contains("TIDIGT", "PAPPER")
                .doesNotContain("SENT");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysWhichPostItWaitedFor(boolean asHtml) {
        assertThat(page(asHtml, reading(null, false, null, 16))).contains("Sidan gjordes när nr 16 hade kommit med.");
    }

    private String page(boolean asHtml, ReadOptions reading) {
        Object page = played.page(projection, reading);
        return asHtml ? html.render(projection.name(), page, LedgerPage.FIRST) : PageJson.text(page);
    }

    private static ReadOptions reading(@Nullable Integer at, boolean stated, @Nullable Instant occurredBy, int min) {
        Instant now = at == null ? Instant.parse("2026-10-05T16:00:00Z") : NOON;
        return new ReadOptions("ÖVN-2026-1", true, now, at == null ? null : NOON, at, stated, occurredBy, min, null);
    }
}
