package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.view.View;

/** A filing in a name of which no breach is recorded may be a misspelt one's, so that it denies nobody's. */
class FiledByStrangersTest {

    private static final String NOW = "2026-11-26T17:00:00Z";
    private static final String KS = "Kommunstyrelsen";
    private static final String KULTUR = "Kulturnämnden";
    private static final String MISSPELT = "Kommunstyrlsen";

    private final History history = new History().clock("2026-11-26T08:00:00Z");
    private final int breach;

    FiledByStrangersTest() {
        history.records(opened());
        breach = history.records(suspected(KS));
        history.occurred("2026-11-19T06:00Z").records(aware(breach));
    }

    @Test
    void whetherAnythingIsFiledIsUncertainAndThePageSaysWhatSettlesIt() {
        int filing = notified(MISSPELT, "2026-11-20T06:00Z");
        assertThat(clock(breach, KS).state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock(breach, KS).isOpen()).isTrue();
        assertThat(clock(breach, KS).said())
                .startsWith("Fristen gick ut för ")
                .endsWith(
                        ("; om något är lämnat är osäkert, för nr %d kan gälla detta utan att säga det. Nr %d är lämnad"
                                        + " för Kommunstyrlsen, som ingen incident här nämner: rätta namnet, eller för in"
                                        + " incidenten hos Kommunstyrlsen.")
                                .formatted(filing, filing));
    }

    @Test
    void theClockRecordsNothing() {
        notified("Exempelby kommun", "2026-11-20T06:00Z");
        assertThat(passed()).isEmpty();
    }

    @Test
    void itIsPerhapsOfEveryBoardOfEveryBreach() {
        int other = history.records(suspected(KULTUR));
        history.occurred("2026-11-19T06:00Z").records(aware(other));
        notified(MISSPELT, "2026-11-20T06:00Z");
        assertThat(clock(breach, KS).state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock(other, KULTUR).state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void whatItsCauseTellsItIsNotAboutIsNoneOfIts() {
        int other = history.records(suspected(KULTUR));
        history.occurred("2026-11-19T06:00Z").records(aware(other));
        history.causedBy(other);
        notified(MISSPELT, "2026-11-20T06:00Z");
        assertThat(clock(breach, KS).state()).isEqualTo(State.PASSED);
        assertThat(clock(other, KULTUR).state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void ofAKnownNameItIsCertain() {
        int other = history.records(suspected(KULTUR));
        history.occurred("2026-11-19T06:00Z").records(aware(other));
        notified(KULTUR, "2026-11-20T06:00Z");
        assertThat(clock(breach, KS).state()).isEqualTo(State.PASSED);
        assertThat(clock(other, KULTUR).state()).isEqualTo(State.MET);
    }

    @Test
    void theCorrectedNameSettlesIt() {
        int filing = notified(MISSPELT, "2026-11-20T06:00Z");
        history.occurred("2026-11-20T06:00Z")
                .correcting(filing, "stavfel")
                .records(filed("GDPR33.NOTIFY", "IMY", KS, Stage.INITIAL));
        assertThat(clock(breach, KS).state()).isEqualTo(State.MET);
    }

    @Test
    void thatTheStrangerHasABreachOfItsOwnSettlesItToo() {
        notified("Exempelby kommun", "2026-11-20T06:00Z");
        history.occurred("2026-11-19T06:00Z").records(suspected("Exempelby kommun"));
        assertThat(clock(breach, KS).state()).isEqualTo(State.PASSED);
    }

    @Test
    void itIsShownByItselfToo() {
        int filing = notified(MISSPELT, "2026-11-20T06:00Z");
        Duty own = duty(null, MISSPELT);
        assertThat(own.filings()).extracting(FilingEntry::post).containsExactly(filing);
        assertThat(own.clock().said())
                .startsWith("Lämnad i nr %d; ingen post säger när fristen började. Nr %d är lämnad för %s, som ingen"
                        .formatted(filing, filing, MISSPELT));
        assertThat(own.warnings()).noneMatch(warning -> warning.contains("den räknas hit"));
    }

    @Test
    void aLateOneIsLateOnlyIfThatWasNotAboutIt() {
        int filing = notified(MISSPELT, "2026-11-20T06:00Z");
        notified(KS, "2026-11-25T06:00Z");
        assertThat(clock(breach, KS).state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock(breach, KS).said())
                .startsWith("Om inte nr %d gäller detta, vilket bara innehållet kan säga: Lämnad för sent"
                        .formatted(filing))
                .endsWith("eller för in incidenten hos %s.".formatted(MISSPELT));
    }

    @Test
    void theRecordOfTheBreachTellsOfIt() {
        int filing = notified(MISSPELT, "2026-11-20T06:00Z");
        assertThat(notifiedAt(KS)).singleElement().satisfies(value -> {
            assertThat(value.posts()).containsExactly(filing);
            assertThat(value.toString()).contains("osäkert");
        });
        assertThat(notifiedAt(MISSPELT))
                .singleElement()
                .asString()
                .contains("ingen incident här nämner " + MISSPELT)
                .contains("den kan gälla ");
    }

    @Test
    void soItIsWhereTheDutyIsNotOfABreach() {
        history.occurred("2026-11-19T06:00Z")
                .records(new DutyAssessed("CSL", null, KS, Verdict.APPLIES, null, Text.of("därför"), null));
        int filing = history.occurred("2026-11-19T09:00Z").records(filed("CSL.EARLY", "NCSC", MISSPELT, Stage.INITIAL));
        DutyClock clock = duty("CSL.EARLY", null, KS).clock();
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .contains("nr %d kan gälla detta utan att säga det".formatted(filing))
                .contains(("Nr %d är lämnad för Kommunstyrlsen, som ingen bedömning här nämner: rätta namnet, eller för"
                                + " in bedömningen för Kommunstyrlsen.")
                        .formatted(filing));
        assertThat(passed())
                .extracting(LimitPassed::regime)
                .contains("GDPR33.NOTIFY")
                .doesNotContain("CSL.EARLY");
    }

    private int notified(@Nullable String controller, String when) {
        return history.occurred(when).records(filed("GDPR33.NOTIFY", "IMY", controller, Stage.INITIAL));
    }

    private DutyClock clock(int about, String controller) {
        return duty(about, controller).clock();
    }

    private Duty duty(@Nullable Integer about, String controller) {
        return duty("GDPR33.NOTIFY", about, controller);
    }

    private Duty duty(String regime, @Nullable Integer about, String controller) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .filter(duty -> Objects.equals(duty.breach(), about) && Objects.equals(duty.controller(), controller))
                .findFirst()
                .orElseThrow();
    }

    private List<Value> notifiedAt(String controller) {
        return history.page(new BreachRecord(), History.readAt(NOW)).entries().stream()
                .filter(entry -> controller.equals(entry.controller()))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(RecordField.NOTIFIED_AT.ordinal())
                .values();
    }

    private List<LimitPassed> passed() {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(NOW)).unrecorded().stream()
                .map(Passing::event)
                .toList();
    }
}
