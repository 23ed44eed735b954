package se.stabsliggaren.record;

import static se.stabsliggaren.event.RemarkKind.CHANNEL_OUT_OF_USE;
import static se.stabsliggaren.event.RemarkKind.FILED_BEFORE;
import static se.stabsliggaren.event.RemarkKind.LISTED_AS_TWO_THOUGH_MERGED;
import static se.stabsliggaren.event.RemarkKind.MERGED_NAMES_LISTED_AS_TWO;
import static se.stabsliggaren.event.RemarkKind.MERGED_NAME_NEVER_SAID;
import static se.stabsliggaren.event.RemarkKind.NAMES_ALREADY_MERGED;
import static se.stabsliggaren.event.RemarkKind.NAME_NEARLY_KNOWN;
import static se.stabsliggaren.event.RemarkKind.RESTORED_BEFORE_DOWN;
import static se.stabsliggaren.event.RemarkKind.SYSTEM_REGISTERED_BEFORE;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MessageEvent.ChannelState;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.ledger.IncidentCase;

/** Names that are nearly the same, and names that are said to mean the same. */
class MergingTest {

    private static final Event MERGED = merged("Platina", "Platina", "Platinna");

    @Nested
    class WhenANameIsNearlyTheSameAsOneThatIsKnown {

        @Test
        void remarksThePostThatHadItFirst() {
            incident()
                    .given(status("Platina", SystemStatus.DOWN))
                    .when(status("Platinna", SystemStatus.DOWN))
                    .isRemarked(NAME_NEARLY_KNOWN, FIRST);
        }

        @Test
        void remarksItOnce() {
            incident()
                    .given(status("Platina", SystemStatus.DOWN), status("Platinna", SystemStatus.DOWN))
                    .when(status("Platinna", SystemStatus.DOWN))
                    .isRecorded();
            incident()
                    .given(status("Platina", SystemStatus.DOWN), status("Platinna", SystemStatus.DOWN))
                    .when(status("platina", SystemStatus.DOWN))
                    .isRecorded();
        }

        @Test
        void doesNotAskOfWhatItsOwnCorrectionMends() {
            incident()
                    .given(status("Platinna", SystemStatus.DOWN))
                    .whenCorrecting(FIRST, status("Platina", SystemStatus.DOWN))
                    .isRecorded();
        }

        @Test
        void doesNotAskOfWhatWasWithdrawn() {
            incident()
                    .given(status("Platinna", SystemStatus.DOWN), withdrawn(FIRST))
                    .when(status("Platina", SystemStatus.DOWN))
                    .isRecorded();
        }

        @Test
        void doesNotAskOfNumberedOnes() {
            incident()
                    .given(status("Server 1", SystemStatus.DOWN))
                    .when(status("Server 2", SystemStatus.DOWN))
                    .isRecorded();
        }
    }

    @Nested
    class WhenNamesAreMerged {

        @Test
        void recordsIt() {
            twoNames().when(MERGED).isRecorded();
        }

        @Test
        void remarksASpellingThatNoPostHas() {
            incident().given(status("Platina", SystemStatus.DOWN)).when(MERGED).isRemarked(MERGED_NAME_NEVER_SAID);
        }

        @Test
        void callsThemBySomethingElseThanAnyPostDoes() {
            twoNames().when(merged("Ärendesystemet", "Platina", "Platinna")).isRecorded();
        }

        @Test
        void remarksThatTheyAreTheSameAlready() {
            twoNames().given(MERGED).when(MERGED).isRemarked(NAMES_ALREADY_MERGED);
            twoNames()
                    .given(MERGED)
                    .when(merged("Platinna", "Platina", "Platinna"))
                    .isRecorded();
        }

        @Test
        void remarksThePostsThatHaveThemSideBySideAsTwo() {
            Event both = suspected("Kommunstyrelsen", "Socialnämnden");
            incident()
                    .given(both)
                    .when(body("Kommunstyrelsen", "Socialnämnden"))
                    .isRemarked(MERGED_NAMES_LISTED_AS_TWO, FIRST);
            incident()
                    .given(suspected("Kommunstyrelsen"), suspected("Socialnämnden"))
                    .when(body("Kommunstyrelsen", "Socialnämnden"))
                    .isRecorded();
            incident()
                    .given(both)
                    .givenCorrection(FIRST, suspected("Kommunstyrelsen", "socialnämnden, Exempelby"))
                    .when(body("Kommunstyrelsen", "Socialnämnden"))
                    .isRemarked(MERGED_NAME_NEVER_SAID);
        }

        @Test
        void remarksWhatFollowsOfItAndAnEarlierMergeToo() {
            incident()
                    .given(suspected("KS", "Socialnämnden"), suspected("Kommunstyrelsen"))
                    .given(body("Kommunstyrelsen", "KS"))
                    .when(body("Kommunstyrelsen", "Socialnämnden"))
                    .isRemarked(MERGED_NAMES_LISTED_AS_TWO, FIRST);
        }

        @Test
        void remarksALaterPostThatHasThemSideBySide() {
            incident()
                    .given(suspected("Kommunstyrelsen"), suspected("KS"), body("Kommunstyrelsen", "KS"))
                    .when(suspected("KS", "Kommunstyrelsen"))
                    .isRemarked(LISTED_AS_TWO_THOUGH_MERGED);
            incident()
                    .given(suspected("Kommunstyrelsen"), suspected("KS"), body("Kommunstyrelsen", "KS"))
                    .when(suspected("KS", "ks", "Socialnämnden"))
                    .isRecorded();
        }

        @Test
        void refusesOneSpellingAlone() {
            twoNames()
                    .when(merged("platina", "Platina", " PLATINA "))
                    .isRefused("data.spellings", "skriv minst två stavningar");
        }

        @Test
        void refusesToHoldTheUnknownForSomebody() {
            incident()
                    .given(filed("okänt"), filed("IMY"))
                    .when(new NamesMerged(NameKind.BODY, List.of("Okänt", "IMY"), "IMY", null))
                    .isRefused("data.spellings", "Okänt är inget namn");
        }
    }

    @Nested
    class WhenTheyAre {

        @Test
        void aSystemIsDownUnderEither() {
            incident()
                    .given(status("Platinna", SystemStatus.DOWN), status("Platina", SystemStatus.DOWN), MERGED)
                    .when(status("Platina", SystemStatus.RESTORED))
                    .isRecorded();
            incident()
                    .given(status("Platinna", SystemStatus.DOWN), registered("Platina"), MERGED)
                    .when(status("Platina", SystemStatus.RESTORED))
                    .isRecorded();
            incident()
                    .given(status("Platinna", SystemStatus.DOWN), registered("Platina"), MERGED, withdrawn(FIRST + 2))
                    .when(status("Platina", SystemStatus.RESTORED))
                    .isRemarked(RESTORED_BEFORE_DOWN);
        }

        @Test
        void aSystemIsRegisteredUnderEither() {
            incident()
                    .given(registered("Platina"), status("Platinna", SystemStatus.DOWN), MERGED)
                    .when(registered("Platinna"))
                    .isRemarked(SYSTEM_REGISTERED_BEFORE, FIRST);
        }

        @Test
        void theSameReportIsFiledBefore() {
            incident()
                    .given(filed("Försäkring Exempel"), filed("Försäkringen"))
                    .given(new NamesMerged(
                            NameKind.BODY, List.of("Försäkring Exempel", "Försäkringen"), "Försäkring Exempel", null))
                    .when(filed("Försäkringen"))
                    .isRemarked(FILED_BEFORE, FIRST);
        }

        @Test
        void aControllerIsOneOfTheBreachsOwn() {
            incident()
                    .given(
                            new BreachSuspected(Text.of("Utskick."), List.of("socialnämnden"), null),
                            status("Platina", SystemStatus.DOWN))
                    .given(new NamesMerged(NameKind.BODY, List.of("socialnämnden", "SN"), "socialnämnden", null))
                    .when(new BecameAware(Ref.to(FIRST), List.of("SN"), Person.of("Testa Testlund"), null))
                    .isRecorded();
        }

        @Test
        void aChannelIsOutOfUse() {
            incident()
                    .given(new ChannelStateChanged(null, "intranätet", ChannelState.OUT_OF_USE, null))
                    .given(new NamesMerged(NameKind.CHANNEL, List.of("intranätet", "Insidan"), "Insidan", null))
                    .when(issued("Insidan"))
                    .isRemarked(CHANNEL_OUT_OF_USE, FIRST);
        }

        @Test
        void aLimitHasPassedOnce() {
            incident()
                    .given(new BecameAware(null, List.of("SN", "socialnämnden"), Person.of("Testa Testlund"), null))
                    .given(new NamesMerged(NameKind.BODY, List.of("socialnämnden", "SN"), "socialnämnden", null))
                    .via(Via.CLOCK)
                    .given(passed("SN"))
                    .when(passed("socialnämnden"))
                    .isRefused("data.limit", "redan infört");
        }
    }

    private static IncidentCase twoNames() {
        return incident().given(status("Platina", SystemStatus.DOWN), status("Platinna", SystemStatus.DOWN));
    }

    private static NamesMerged merged(String name, String... spellings) {
        return new NamesMerged(NameKind.SYSTEM, List.of(spellings), name, null);
    }

    private static NamesMerged body(String name, String other) {
        return new NamesMerged(NameKind.BODY, List.of(name, other), name, null);
    }

    private static BreachSuspected suspected(String... controllers) {
        return new BreachSuspected(Text.of("Utskick."), List.of(controllers), null);
    }

    private static SystemStatusChanged status(String system, SystemStatus status) {
        return new SystemStatusChanged(Scope.named(system), status, null, null, null);
    }

    private static SystemRegistered registered(String name) {
        return new SystemRegistered(name, null, null, null, null, null, null, null, List.of());
    }

    private static DutyFiled filed(String recipient) {
        return new DutyFiled(null, recipient, null, Stage.INITIAL, null, null, null, null);
    }

    private static LimitPassed passed(String controller) {
        return new LimitPassed("GDPR33.1", controller, When.parse("2024-11-09T12:00Z"), Ref.to(FIRST));
    }

    private static MessageIssued issued(String channel) {
        return new MessageIssued(
                Side.EXTERNAL,
                Text.of("Vi är utsatta för ett angrepp."),
                List.of(channel),
                List.of(),
                Person.of("Testa Testlund"),
                List.of(),
                null,
                null);
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Fel."));
    }
}
