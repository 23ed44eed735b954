package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyClock.State;

/** What was filed before anything is told of a breach is not of it. */
class FiledBeforeTheBreachTest {

    private static final String NOW = "2026-11-26T17:00:00Z";
    private static final String KS = "Kommunstyrelsen";

    private final History history = new History().clock("2026-11-26T08:00:00Z");
    private final int filing;

    FiledBeforeTheBreachTest() {
        history.occurred("2026-11-10T06:00Z").records(opened());
        filing = history.occurred("2026-11-10T06:00Z").records(filed(null, "IMY", null, Stage.INITIAL));
    }

    @Test
    void theLimitOfTheOnlyBoardStaysUnmet() {
        breached(KS);
        assertThat(limit(KS).state()).isEqualTo(State.PASSED);
        assertThat(limit(KS).said()).doesNotContain("nr " + filing + " ", "Nr " + filing + " ");
    }

    @Test
    void itIsPerhapsOfNoneOfSeveralBoards() {
        breached(KS, "Socialnämnden");
        for (String board : List.of(KS, "Socialnämnden")) {
            assertThat(limit(board).state()).isEqualTo(State.PASSED);
        }
    }

    @Test
    void theRecordOfTheBreachTellsNoNotification() {
        breached(KS);
        assertThat(history.page(new BreachRecord(), History.readAt(NOW)).entries().stream()
                        .filter(entry -> entry.breach() != null)
                        .flatMap(entry -> entry.cells().stream())
                        .filter(cell -> cell.field() == RecordField.NOTIFIED_AT)
                        .flatMap(cell -> cell.values().stream()))
                .isEmpty();
    }

    @Test
    void itStandsByItselfUnderItsRegime() {
        breached(KS);
        assertThat(apart(null)).containsExactly(filing);
    }

    @Test
    void soDoesOneThatNamesTheBoard() {
        int named = history.occurred("2026-11-11T06:00Z").records(filed("GDPR33.NOTIFY", "IMY", KS, Stage.INITIAL));
        breached(KS);
        assertThat(apart(KS)).containsExactly(named);
        assertThat(limit(KS).state()).isEqualTo(State.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-20T06:00Z"})
    void oneOfTheSameDayMayBeOfIt(String when) {
        breached(KS);
        history.occurred(when).records(filed("GDPR33.NOTIFY", "IMY", KS, Stage.INITIAL));
        assertThat(limit(KS).state()).isNotEqualTo(State.PASSED);
    }

    @Test
    void soIsOneFromBeforeTheBreachBeganThoughNobodySaidWhenItWasSuspected() {
        int breach = history.records(new BreachSuspected(Text.of("Filer kan ha läckt."), List.of(KS), null));
        history.occurred("2026-11-20T07:00Z").records(aware(breach));
        assertThat(limit(KS).state()).isEqualTo(State.MET);
        int described = history.records(described(breach, "2026-11-20"));
        assertThat(limit(KS).state()).isEqualTo(State.PASSED);
        assertThat(apart(null)).containsExactly(filing);
        history.records(new PostWithdrawn(Ref.to(described), Text.of("fel incident")));
        assertThat(limit(KS).state()).isEqualTo(State.MET);
    }

    @Test
    void whatAPostTellsFromBeforeTheBreachBeganLeavesOpenWhichIsWrong() {
        breached(KS);
        history.records(described(history.posts().size() - 1, "2026-11-24"));
        history.occurred("2026-11-22T06:00Z").records(filed("GDPR33.NOTIFY", "IMY", KS, Stage.INITIAL));
        assertThat(limit(KS).state()).isEqualTo(State.MET);
    }

    @Test
    void oneFromAfterTheBreachBeganMayBeOfItThoughItWasToldOfLater() {
        breached(KS);
        assertThat(limit(KS).state()).isEqualTo(State.PASSED);
        history.records(described(history.posts().size() - 1, "2026-11-09"));
        assertThat(limit(KS).state()).isNotEqualTo(State.PASSED);
        assertThat(apart(null)).isEmpty();
    }

    private static BreachDescribed described(int breach, String began) {
        return new BreachDescribed(
                Ref.to(breach),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                When.parse(began),
                null,
                null);
    }

    private List<Integer> apart(@Nullable String board) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY") && duty.rule() != null)
                .filter(duty -> duty.breach() == null && Objects.equals(duty.controller(), board))
                .flatMap(duty -> duty.filings().stream())
                .map(FilingEntry::post)
                .toList();
    }

    private void breached(String... boards) {
        int breach = history.occurred("2026-11-20T06:00Z")
                .records(
                        new BreachSuspected(Text.of("Filer kan ha läckt."), List.of(boards), When.parse("2026-11-20")));
        history.occurred("2026-11-20T07:00Z").records(aware(breach));
    }

    private DutyClock limit(String board) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .filter(duty -> duty.breach() != null && board.equals(duty.controller()))
                .findFirst()
                .orElseThrow()
                .clock();
    }
}
