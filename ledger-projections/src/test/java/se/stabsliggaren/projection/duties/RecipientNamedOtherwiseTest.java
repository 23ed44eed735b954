package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyClock.State;

/** A filing that names its regime is of that regime, however its recipient was written. */
class RecipientNamedOtherwiseTest {

    private static final String NOW = "2026-11-26T08:00:00Z";
    private static final String BOARD = "Kommunstyrelsen";

    private final History history = new History().clock(NOW);
    private final int breach;

    RecipientNamedOtherwiseTest() {
        history.occurred("2026-11-10T06:00Z").records(opened());
        history.occurred("2026-11-10T06:00Z").records(applies("CSL"));
        breach = history.occurred("2026-11-10T06:00Z").records(suspected(BOARD));
        history.occurred("2026-11-10T06:00Z").records(aware(breach, BOARD));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "GDPR33.NOTIFY, Integritetsskyddsmyndigheten (IMY)",
        "GDPR33.NOTIFY, IMY via e-tjänsten",
        "CSL.NOTIFY, CERT-SE via telefon",
        "CSL.NOTIFY, NCSC via Cyberportalen",
        "CSL.NOTIFY, CERT-SE (FRA)",
        "CSL.NOTIFY, FRA/NCSC"
    })
    void oneWhoseRecipientIsWrittenWithMoreWordsSettlesItsLimit(String regime, String recipient) {
        int filing = file(regime, recipient);
        Duty duty = duty(regime);
        assertThat(duty.clock().settledBy()).isEqualTo(filing);
        assertThat(duty.warnings()).noneMatch(warning -> warning.contains("mottagaren"));
    }

    @Test
    void oneToANameThatNoRuleHasIsOfItsRegimeWithTheRemarkToCheckTheRecipient() {
        int filing = file("GDPR33.NOTIFY", "tillsynsmyndigheten");
        Duty duty = duty("GDPR33.NOTIFY");
        assertThat(duty.clock().state()).isEqualTo(State.MET);
        assertThat(duty.warnings())
                .contains(
                        "Nr %d är enligt posten lämnad till tillsynsmyndigheten, ett namn som reglerna här inte har; kontrollera mottagaren, som då var IMY."
                                .formatted(filing));
        assertThat(duty.filings()).singleElement().satisfies(one -> assertThat(one.rightRecipient())
                .isNull());
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "GDPR34.INFORM, de boende",
        "CSL.RECIPIENTS, kunderna",
        "GDPR33.2.PROCESSOR, Socialnämnden",
        "GDPR33.5.RECORD, personuppgiftsregistret"
    })
    void aRoleHasNoNameOfItsOwn(String regime, String recipient) {
        int filing = file(regime, recipient);
        assertThat(duties(regime)).hasSize(1);
        Duty duty = duty(regime);
        assertThat(duty.filings()).extracting(FilingEntry::post).containsExactly(filing);
        assertThat(duty.warnings()).noneMatch(warning -> warning.contains("lämnad till"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MCF", "MCF (CERT-SE)", "MCF via telefon", "IMY", "IMY via e-tjänsten"})
    void oneToSomebodyWhoIsKnownAsAnothersRecipientSettlesNothing(String recipient) {
        int filing = file("CSL.NOTIFY", recipient);
        Duty duty = duty("CSL.NOTIFY");
        assertThat(duty.clock().settledBy()).isNull();
        assertThat(duty.clock().said()).contains("nr %d är".formatted(filing)).contains(recipient);
    }

    @Test
    void oneThatNamesBothIsOfItsRegimeWithTheRemark() {
        int filing = file("CSL.NOTIFY", "MCF och CERT-SE");
        Duty duty = duty("CSL.NOTIFY");
        assertThat(duty.clock().settledBy()).isEqualTo(filing);
        assertThat(duty.warnings()).anyMatch(warning -> warning.contains("kontrollera mottagaren"));
    }

    @Test
    void theRecordOfTheBreachTellsWhenItWasNotified() {
        int filing = file("GDPR33.NOTIFY", "Integritetsskyddsmyndigheten (IMY)");
        assertThat(cell(RecordField.NOTIFIED_AT).values()).singleElement().satisfies(value -> assertThat(value.posts())
                .containsExactly(filing));
    }

    @Test
    void theRecordOfTheBreachDoesNotDenyThatTheDataSubjectsWereInformed() {
        int filing = file("GDPR34.INFORM", "de boende");
        assertThat(cell(RecordField.INFORM_DECISION).unsaid()).isEqualTo("nr %d kan vara det".formatted(filing));
    }

    @Test
    void anAssessmentThatNamesARegimeIsOfIt() {
        int assessed = history.occurred("2026-11-10T07:00Z")
                .records(new DutyAssessed(
                        "GDPR33.NOTIFY",
                        "Integritetsskyddsmyndigheten (IMY)",
                        BOARD,
                        Verdict.APPLIES,
                        null,
                        Text.of("därför"),
                        null));
        assertThat(duty("GDPR33.NOTIFY").assessments())
                .extracting(Duty.Assessment::post)
                .contains(assessed);
        assertThat(duties("GDPR33.NOTIFY")).hasSize(1);
    }

    private Cell cell(RecordField field) {
        return history.page(new BreachRecord(), History.readAt(NOW)).entries().getFirst().cells().stream()
                .filter(cell -> cell.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private int file(String regime, String recipient) {
        String controller = regime.startsWith("GDPR") ? BOARD : null;
        return history.occurred("2026-11-10T08:00Z").records(filed(regime, recipient, controller, Stage.INITIAL));
    }

    private Duty duty(String regime) {
        return duties(regime).getFirst();
    }

    private List<Duty> duties(String regime) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .toList();
    }
}
