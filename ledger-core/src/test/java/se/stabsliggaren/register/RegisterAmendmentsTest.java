package se.stabsliggaren.register;

import static se.stabsliggaren.ledger.RegisterCase.register;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.HistoryDeclared;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentReleased;
import se.stabsliggaren.event.RegisterEvent.IncidentStateNoted;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.LogContinued;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.ledger.RegisterCase;

/** What of the register may be corrected or withdrawn (spec/keys.md). */
class RegisterAmendmentsTest {

    private static final String ORIGIN = "exempelby.example/ledger/0001/incident/0001";
    private static final String ROOT = "A".repeat(43) + "=";

    /** The post that is corrected or withdrawn. */
    private static final int FIRST = 4;

    @Nested
    class WhenAnAuthorityIsCorrected {

        @Test
        void takesItsNameAndItsDomain() {
            school().whenCorrecting(FIRST, new AuthorityRegistered("skolan", "Skolnämnden", "skolan.example"))
                    .isRecorded();
        }

        @Test
        void keepsItsShortName() {
            school().whenCorrecting(FIRST, authority("skola")).isRefused("data.id", "Kortnamnet står i adresser");
        }

        @Test
        void keepsItsShortNameTheSecondTimeToo() {
            school().givenCorrection(FIRST, new AuthorityRegistered("skolan", "Skolnämnden", "skolan.example"))
                    .whenCorrecting(FIRST + 1, authority("skola"))
                    .isRefused("data.id", "Kortnamnet står i adresser");
        }

        @Test
        void isRegisteredAnewWhereItWasWithdrawn() {
            school().given(withdrawn(FIRST))
                    .whenCorrecting(FIRST, authority("skolan"))
                    .isRefused("corrects", "Myndigheten är återkallad");
            school().given(withdrawn(FIRST)).when(authority("skolan")).isRecorded();
        }
    }

    @Nested
    class WhenAnAuthorityIsWithdrawn {

        @Test
        void takesOneThatNobodyUsed() {
            school().when(withdrawn(FIRST)).isRecorded();
        }

        @Test
        void takesItByTheNumberOfItsCorrection() {
            school().givenCorrection(FIRST, new AuthorityRegistered("skolan", "Skolnämnden", "skolan.example"))
                    .when(withdrawn(FIRST + 1))
                    .isRemarked(RemarkKind.EARLIER_WORDING_WITHDRAWN, FIRST);
        }

        @Test
        void leavesItOutOfTheRules() {
            school().given(withdrawn(FIRST)).when(access()).isRefused("data.authority", "Myndigheten finns inte");
        }

        @Test
        void refusesOneWithAnIncident() {
            school().given(incident("Angrepp"))
                    .when(withdrawn(FIRST))
                    .isRefused("data.post", "har händelser eller behörigheter");
        }

        @Test
        void refusesOneWithAnAccess() {
            school().given(access()).when(withdrawn(FIRST)).isRefused("data.post", "har händelser eller behörigheter");
        }

        @Test
        void refusesOneToWhichAnIncidentWasReleased() {
            school().given(
                            authority("annan"),
                            incident("annan", "Angrepp"),
                            new IncidentReleased(ORIGIN, "skolan", true))
                    .when(withdrawn(FIRST))
                    .isRefused("data.post", "har händelser eller behörigheter");
        }

        @Test
        void refusesOneThatIsWithdrawn() {
            school().given(withdrawn(FIRST)).when(withdrawn(FIRST)).isRefused("data.post", "bara en myndighet");
        }
    }

    @Nested
    class WhenAnIncidentIsCorrected {

        @Test
        void takesItsTitle() {
            school().given(incident("Angrep"))
                    .whenCorrecting(FIRST + 1, incident("Angrepp"))
                    .isRecorded();
        }

        @Test
        void keepsItsLogItsAuthorityItsKindAndItsDesignation() {
            RegisterCase known = school().given(authority("annan"), incident("Angrepp"));
            Text title = Text.of("Angrepp");
            Stream.of(
                            new IncidentRegistered(ORIGIN + "2", "L1-2024-1", "skolan", false, title),
                            new IncidentRegistered(ORIGIN, "L1-2024-2", "skolan", false, title),
                            new IncidentRegistered(ORIGIN, "L1-2024-1", "annan", false, title),
                            new IncidentRegistered(ORIGIN, "L1-2024-1", "skolan", true, title))
                    .forEach(other -> known.whenCorrecting(FIRST + 2, other).isRefused("corrects", "bara rubriken"));
        }

        @Test
        void isNeverWithdrawn() {
            school().given(incident("Angrepp")).when(withdrawn(FIRST + 1)).isRefused("data.post", "bara en myndighet");
        }
    }

    static Stream<RegisterEvent> lasting() {
        return Stream.of(
                new HeadNoted(ORIGIN, 12, ROOT),
                new KeyIntroduced(ORIGIN, ORIGIN + "+00000000+AQ", 1, 0),
                new LogContinued(ORIGIN, "x/ledger/0001/incident/2", 9, ROOT, 7, ROOT, 2),
                new MoveNoted(ORIGIN, MoveStage.REFUSED, "k", "r", 9, ROOT),
                new IncidentStateNoted(ORIGIN, false),
                new IncidentReleased(ORIGIN, "skolan", true),
                new AccessChanged("r2", Person.of("Prova Provdotter"), "skolan", "loggförare", true),
                new HistoryDeclared(null),
                new ClockStepped(-3_000L, ClockState.SYNCHRONISED));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void whatOthersBuiltOnIsNeverCorrectedNorWithdrawn(RegisterEvent event) {
        RegisterCase known = school().given(incident("Angrepp"), event);
        known.whenCorrecting(FIRST + 2, event).isRefused("corrects", "andra har litat på det");
        known.when(withdrawn(FIRST + 2)).isRefused("data.post", "bara en myndighet");
    }

    @Test
    void theOpeningIsNeverCorrectedNorWithdrawn() {
        register().whenCorrecting(1, new RegisterOpened("0001", "L2")).isRefused("corrects", "andra har litat på det");
        register().when(withdrawn(1)).isRefused("data.post", "bara en myndighet");
    }

    @Test
    void aWithdrawalIsNeverCorrectedNorWithdrawn() {
        RegisterCase known = school().given(withdrawn(FIRST));
        known.whenCorrecting(FIRST + 1, withdrawn(FIRST)).isRefused("corrects", "En återkallelse kan inte rättas");
        known.when(withdrawn(FIRST + 1)).isRefused("data.post", "En återkallelse kan inte återkallas");
    }

    private static RegisterCase school() {
        return register().given(authority("skolan"));
    }

    private static AuthorityRegistered authority(String id) {
        return new AuthorityRegistered(id, "Nämnden i Exempelby", "exempelby.example");
    }

    private static IncidentRegistered incident(String title) {
        return incident("skolan", title);
    }

    private static IncidentRegistered incident(String authority, String title) {
        return new IncidentRegistered(ORIGIN, "L1-2024-1", authority, false, Text.of(title));
    }

    private static AccessChanged access() {
        return new AccessChanged("r2", Person.of("Prova Provdotter"), "skolan", "loggförare", true);
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Felskriven."));
    }
}
