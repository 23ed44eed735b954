package se.stabsliggaren.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.stabsliggaren.ledger.RegisterCase.submission;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;

class RegisterTest {

    private static final String ONE = "exempelby.example/ledger/0001/incident/0001";
    private static final String TWO = "exempelby.example/ledger/0001/incident/0002";
    private static final String THREE = "exempelby.example/ledger/0001/incident/0003";

    private final RegisterCase register = RegisterCase.register().given(authority("exempelby"));

    @Nested
    class WhenOpeningAnIncident {

        @Test
        void writesBothLogsInOneUnitOfWork() {
            Opening opening = register.whenOpening(ONE, Drafts.of(incident()));
            assertThat(opening.registered())
                    .extracting(Post::number, post -> post.event().getClass())
                    .containsExactly(tuple(5, IncidentRegistered.class), tuple(6, KeyIntroduced.class));
            assertThat(opening.opened())
                    .extracting(Post::number, post -> post.event().getClass())
                    .containsExactly(tuple(1, IncidentOpened.class), tuple(2, StaffIntroduced.class));
        }

        @Test
        void designatesTheFirstOfTheYear() {
            register.whenOpening(ONE, Drafts.of(incident())).isDesignated("L1-2024-1");
        }

        @Test
        void designatesTheNext() {
            register.givenOpened(ONE, incident())
                    .whenOpening(TWO, Drafts.of(incident()))
                    .isDesignated("L1-2024-2");
        }

        @Test
        void countsExercisesApart() {
            register.givenOpened(ONE, incident())
                    .whenOpening(TWO, Drafts.of(exercise()))
                    .isDesignated("ÖVNING-L1-2024-1");
            RegisterCase.register()
                    .given(authority("exempelby"))
                    .givenOpened(ONE, exercise())
                    .whenOpening(TWO, Drafts.of(incident()))
                    .isDesignated("L1-2024-1");
        }

        @Test
        void passesOverDesignationsThatAreGiven() {
            register.given(new IncidentRegistered(ONE, "L1-2024-2", "exempelby", false, Text.of("Från papper")))
                    .givenOpened(TWO, incident())
                    .whenOpening(THREE, Drafts.of(incident()))
                    .isDesignated("L1-2024-4");
        }

        @Test
        void refusesALogThatIsRegistered() {
            register.given(new IncidentRegistered(ONE, "L1-2024-1", "exempelby", false, Text.of("Från papper")))
                    .whenOpening(ONE, Drafts.of(incident()))
                    .isRefused("data.incident", "Händelsen finns redan i registret");
        }

        @Test
        void refusesAnAuthorityThatIsNotInTheRegister() {
            register.whenOpening(ONE, Drafts.of(new IncidentOpened("okänd", false, Text.of("Angrepp"), null)))
                    .isRefused("data.authority", "Myndigheten finns inte i registret");
        }

        @Test
        void refusesToBeginWithSomethingElse() {
            register.whenOpening(ONE, Drafts.of(note())).isRefused("type", "börjar med incident.opened");
        }

        @Test
        void refusesAnOpeningThatRefersToPosts() {
            Draft opening = Drafts.causedBy(Ref.to(1), incident());
            register.whenOpening(ONE, opening).isRefused("causedBy", "Nr 1 finns inte");
        }

        @Test
        void refusesAnOpeningThatHasNotHappened() {
            Draft opening = Drafts.occurring(Occurred.at(When.parse("2024-12-24")), incident());
            register.whenOpening(ONE, opening).isRefused("occurred", "Tidpunkten har inte varit än");
        }
    }

    @Nested
    class WhenTakingAnIncidentOver {

        @Test
        void listsItUnderItsDesignationWithItsKeyAndWhereItCameFrom() {
            Answers answers = register.whenTakingOver(taken(MoveStage.TAKEN_OVER), incident(), "L7-2024-3");
            answers.appends(5, IncidentRegistered.class, KeyIntroduced.class, MoveNoted.class);
            assertThat(answers.appended(0))
                    .isInstanceOfSatisfying(IncidentRegistered.class, listed -> assertThat(listed.designation())
                            .isEqualTo("L7-2024-3"));
            assertThat(answers.appended(1)).isEqualTo(new KeyIntroduced(ONE, ONE + "+00000000+AQ==", 1, 9));
        }

        @Test
        void designatesItAnewWhereItsDesignationIsGiven() {
            Answers answers = register.givenOpened(TWO, incident())
                    .whenTakingOver(taken(MoveStage.TAKEN_OVER), incident(), "L1-2024-1");
            assertThat(answers.appended(0))
                    .isInstanceOfSatisfying(IncidentRegistered.class, listed -> assertThat(listed.designation())
                            .isEqualTo("L1-2024-2"));
        }

        @Test
        void takesOneBackUnderItsNextKey() {
            Answers answers = register.givenOpened(ONE, incident())
                    .whenTakingOver(taken(MoveStage.TAKEN_OVER), incident(), "L1-2024-1");
            answers.appends(7, KeyIntroduced.class, MoveNoted.class);
            assertThat(answers.appended(0)).isEqualTo(new KeyIntroduced(ONE, ONE + "+00000000+AQ==", 2, 9));
        }

        @Test
        void namesItByItsDesignationWhereItsTitleIsErased() {
            Text erased = new Text.Covered(List.of(new Text.Word.Behind(new Cover.Erased(5))));
            IncidentOpened covered = new IncidentOpened("exempelby", false, erased, null);
            assertThat(register.whenTakingOver(taken(MoveStage.TAKEN_OVER), covered, "L7-2024-3")
                            .appended(0))
                    .isInstanceOfSatisfying(IncidentRegistered.class, listed -> assertThat(listed.title())
                            .isEqualTo(Text.of("Händelse L7-2024-3")));
        }

        @Test
        void recordsNothingOfOneThatWasRefused() {
            register.given(taken(MoveStage.REFUSED))
                    .whenTakingOver(taken(MoveStage.TAKEN_OVER), incident(), "L7-2024-3")
                    .refuses(0, "data.incident", "avböjt")
                    .appendsNothing();
        }

        private static MoveNoted taken(MoveStage stage) {
            return new MoveNoted(
                    ONE, stage, ONE + "+00000000+AQ==", "granne.example/register+00000000+AQ==", 9, "AA==");
        }
    }

    @Nested
    class WhenAnAccountRecordsInTheRegister {

        @Test
        void itIsIntroducedAfterItOpenedTheRegister() {
            register.whenCorrecting(2, introduced("r1")).isRefused("type", "Typen hör hemma i en händelse");
        }

        @Test
        void itIsIntroducedBeforeItsFirstPostAndNeverAgain() {
            register.whenAll(
                            by("r2", authority("skolan")),
                            by("r2", authority("vården")),
                            by("r1", authority("bolaget")))
                    .appends(
                            5,
                            StaffIntroduced.class,
                            AuthorityRegistered.class,
                            AuthorityRegistered.class,
                            AuthorityRegistered.class);
        }

        @Test
        void itIsNotIntroducedByWhatWasRefused() {
            register.whenAll(by("r2", authority("exempelby"))).appendsNothing();
        }

        private static Submission by(String account, AuthorityRegistered event) {
            Recorder recorder = new Recorder(account, Person.of("Prova Provdotter"), "registrator", Via.WEB);
            return new Submission(Drafts.of(event), recorder, null, null);
        }

        private static StaffIntroduced introduced(String account) {
            return new StaffIntroduced(account, Person.of("Testa Testlund"), "registrator", null);
        }
    }

    @Nested
    class WhenRecordingInTheRegister {

        @Test
        void recordsAGroupInOrder() {
            register.whenAll(of(authority("skolan")), of(authority("vården")))
                    .appends(5, AuthorityRegistered.class, AuthorityRegistered.class);
        }

        @Test
        void recordsNoneIfOneIsRefused() {
            register.whenAll(of(authority("skolan")), of(authority("skolan")))
                    .refuses(0, "data.id", "Myndigheten finns redan i registret")
                    .appendsNothing();
        }

        @Test
        void saysWhereTheRegisterIsIfItMovedOn() {
            Answers answers = register.whenAll(submission(Drafts.of(authority("skolan")), 1));
            answers.appendsNothing();
            assertThat(answers.outcomes()).containsExactly(new Outcome.MovedOn(4));
        }

        @Test
        void countsAGroupAsOne() {
            register.whenAll(of(authority("skolan")), submission(Drafts.of(authority("vården")), 4))
                    .appends(5, AuthorityRegistered.class, AuthorityRegistered.class);
        }

        @Test
        void refusesWhatBelongsInAnIncident() {
            register.when(note()).isRefused("type", "Typen hör hemma i en händelse");
        }

        @Test
        void refusesWhatHasNotHappened() {
            register.when(Drafts.occurring(Occurred.at(When.parse("2024-12-24")), authority("skolan")))
                    .isRefused("occurred", "Tidpunkten har inte varit än");
        }
    }

    private static Submission of(AuthorityRegistered event) {
        return submission(Drafts.of(event), null);
    }

    private static AuthorityRegistered authority(String id) {
        return new AuthorityRegistered(id, "Exempelby kommun", "exempelby.example");
    }

    private static IncidentOpened incident() {
        return new IncidentOpened("exempelby", false, Text.of("Angrepp"), null);
    }

    private static IncidentOpened exercise() {
        return new IncidentOpened("exempelby", true, Text.of("Höstmörker"), null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Larmet gick."), null, null);
    }
}
