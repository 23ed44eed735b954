package se.stabsliggaren.duty;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ASSESSED_BOTH_WAYS;
import static se.stabsliggaren.event.RemarkKind.ASSESSED_WITHOUT_GROUNDS;
import static se.stabsliggaren.event.RemarkKind.REFERENCE_LOOKS_ODD;
import static se.stabsliggaren.event.RemarkKind.REFERENCE_RECEIVED_BEFORE;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.DutyEvent.Course;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.ledger.IncidentCase;

class DutiesTest {

    private static final Text GROUNDS = Text.of("Kommunen driver vattenverk.");
    private static final String INSURER = "Försäkring Exempel AB";
    private static final String NOT_YOURS =
            "Att en frist har gått ut för liggarens klocka in själv; för in det som startade fristen, eller det som lämnades.";

    @Nested
    class WhenADutyIsAssessed {

        @Test
        void recordsIt() {
            incident()
                    .when(assessed(Verdict.APPLIES, Obligation.MANDATORY, GROUNDS))
                    .isRecorded();
            incident().when(assessed(Verdict.UNKNOWN, null, GROUNDS)).isRecorded();
        }

        @Test
        void remarksThatTheGroundsAreMissing() {
            incident()
                    .when(assessed(Verdict.APPLIES, Obligation.MANDATORY, null))
                    .isRemarked(ASSESSED_WITHOUT_GROUNDS);
        }

        @Test
        void remarksThatItIsMandatoryAndDoesNotApply() {
            incident()
                    .when(assessed(Verdict.DOES_NOT_APPLY, Obligation.MANDATORY, GROUNDS))
                    .isRemarked(ASSESSED_BOTH_WAYS);
        }
    }

    @Nested
    class WhenTheRecipientsNumberComes {

        @Test
        void recordsIt() {
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(reference("skadenummer", "17"))
                    .isRecorded();
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(reference("IMY diarienummer", "IMY-2024-2904"))
                    .isRecorded();
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(reference("K-nummer", "5000-K123456-24"))
                    .isRecorded();
        }

        @Test
        void remarksThatTheSameNumberCameBefore() {
            incident()
                    .given(filed(INSURER, Stage.INITIAL), reference("Skadenummer", "A 17"))
                    .when(reference("skadenummer", "a 17"))
                    .isRemarked(REFERENCE_RECEIVED_BEFORE, FIRST + 1);
            incident()
                    .given(filed(INSURER, Stage.INITIAL), reference("skadenummer", "17"))
                    .when(reference("skadenummer", "18"))
                    .isRecorded();
        }

        @Test
        void remarksThatItLooksOdd() {
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(reference("IMY diarienummer", "2904/24"))
                    .isRemarked(REFERENCE_LOOKS_ODD);
            incident()
                    .given(filed(INSURER, Stage.INITIAL))
                    .when(reference("K-nummer", "123456"))
                    .isRemarked(REFERENCE_LOOKS_ODD);
        }

        @Test
        void remarksThatThePostReferredToFilesNothing() {
            incident().given(note()).when(reference("skadenummer", "17")).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    @Nested
    class WhenALimitPasses {

        @Test
        void recordsItOnce() {
            noticed(aware("skolan")).when(passed("skolan")).isRecorded();
            noticed(aware("skolan"), passed("skolan"))
                    .when(passed("skolan"))
                    .isRefused("data.limit", "Att fristen gått ut är redan infört i nr %d.".formatted(FIRST + 1));
        }

        @Test
        void recordsItOnceHoweverTheControllersNameIsTyped() {
            noticed(aware("skolan"), passed("skolan"))
                    .when(passed(" Skolan"))
                    .isRefused("data.limit", "redan infört i nr %d".formatted(FIRST + 1));
        }

        @Test
        void recordsItForEachController() {
            noticed(aware("skolan"), passed("skolan")).when(passed("vården")).isRecorded();
        }

        @Test
        void recordsEachLimitThatTheSameStartHad() {
            LimitPassed later = new LimitPassed("GDPR33.1", "skolan", When.parse("2024-11-09T14:00Z"), Ref.to(FIRST));
            noticed(aware("skolan"), passed("skolan")).when(later).isRecorded();
        }

        @ParameterizedTest
        @EnumSource(names = "CLOCK", mode = EnumSource.Mode.EXCLUDE)
        void takesItFromNobodyButTheClock(Via door) {
            incident().via(door).given(aware("skolan")).when(passed("skolan")).isRefused("type", NOT_YOURS);
            noticed(aware("skolan"), passed("skolan"))
                    .via(door)
                    .whenCorrecting(FIRST + 1, passed("skolan"))
                    .isRefused("type", NOT_YOURS);
        }

        @Test
        void recordsWhyAReportIsLate() {
            noticed(aware("skolan"), passed("skolan")).when(delay(FIRST + 1)).isRecorded();
            incident().given(filed(INSURER, Stage.INITIAL)).when(delay(FIRST)).isRecorded();
        }

        @Test
        void remarksADelayOfSomethingElse() {
            incident().given(note()).when(delay(FIRST)).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    private static DutyAssessed assessed(Verdict verdict, @Nullable Obligation obligation, @Nullable Text grounds) {
        return new DutyAssessed("NIS", null, null, verdict, obligation, grounds, null);
    }

    private static DutyFiled filed(String recipient, Stage stage) {
        return new DutyFiled(null, recipient, null, stage, null, null, null, null);
    }

    private static BecameAware aware(String controller) {
        return new BecameAware(null, List.of(controller), Person.of("Testa Testlund"), null);
    }

    private static ReferenceReceived reference(String scheme, String reference) {
        return new ReferenceReceived(Ref.to(FIRST), scheme, reference);
    }

    private static DelayExplained delay(int about) {
        return new DelayExplained(Ref.to(about), Text.of("Systemen var nere."));
    }

    /** An incident in which the clock records. */
    private static IncidentCase noticed(Event... events) {
        return incident().via(Via.CLOCK).given(events);
    }

    private static LimitPassed passed(String controller) {
        return new LimitPassed("GDPR33.1", controller, When.parse("2024-11-09T12:00Z"), Ref.to(FIRST));
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }

    @Test
    void recordsWhatTheRecipientDoesWithAReport() {
        incident()
                .given(new DutyFiled(null, "Polisen", null, Stage.INITIAL, null, null, null, null))
                .when(closed())
                .isRecorded();
    }

    @Test
    void remarksThatItIsAboutNoReport() {
        incident().given(note()).when(closed()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
    }

    private static CourseNoted closed() {
        return new CourseNoted(Ref.to(FIRST), Course.CLOSED, Text.of("Spaningsuppslag saknas."));
    }
}
