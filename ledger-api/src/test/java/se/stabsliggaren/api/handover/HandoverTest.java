package se.stabsliggaren.api.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.attachment.Taken;
import se.stabsliggaren.api.endpoint.JarVerifier;
import se.stabsliggaren.api.recovery.NotRecovered;
import se.stabsliggaren.api.recovery.Rewritten;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveCalledOff;
import se.stabsliggaren.event.MoveEvent.MoveTakenOver;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.bundle.ContentLine;
import se.stabsliggaren.ledger.Recorder;

/** An incident moves from one house to another, and goes on there under the same numbers, or stays. */
@ParameterizedClass
@EnumSource(Kind.class)
class HandoverTest {

    private static final byte[] FILE = "inte en riktig bild".getBytes(StandardCharsets.UTF_8);

    private final Kind kind;

    @TempDir
    private Path folder;

    private House here;
    private House there;
    private String log;
    private Taken file;

    HandoverTest(Kind kind) {
        this.kind = kind;
    }

    /** Nr 3 is a note, nr 4 binds a file; nr 5 tells who moves it, and nr 6 that it moves. */
    @BeforeEach
    void build() throws IOException {
        here = new House(kind, folder, 1);
        there = new House(kind, folder, 2);
        log = here.ledger.openIncident();
        there.ledger.openIncident();
        here.ledger.note(log, "Servrarna svarar inte.");
        file = here.files.upload(log, FILE);
        here.files.attach(log, file);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void goesOnUnderTheSameNumbersAndIsVerifiedAtBothPlaces() throws Exception {
        Path sent = here.sends(log, there.offers(log));
        assertThat(here.incident(log).heading()).endsWith("flytt pågår till exempelby.example");
        MoveAnswer answer = there.takes(sent, here.register());
        assertThat(here.confirms(answer)).isEqualTo(7);

        assertThat(there.ledger.posts().bytes(log, 0, 6))
                .usingElementComparator(Arrays::compare)
                .containsExactlyElementsOf(here.ledger.posts().bytes(log, 0, 6));
        assertThat(there.ledger.posts().post(log, 7).orElseThrow().post().event())
                .isInstanceOf(MoveTakenOver.class);
        assertThat(there.ledger.note(log, "Vi skriver vidare.").post().number()).isEqualTo(9);
        assertThat(here.incident(log).heading()).contains("flyttad till");
        assertThat(there.incident(log).heading())
                .startsWith("L1-2024-2") // L1-2024-1 is given there
                .contains("övertagen från");

        assertThat(JarVerifier.run(sent, "--key", here.register().toString()))
                .contains("grade signed", "flyttade vid nr 6", there.register().toString());
        assertThat(JarVerifier.run(there.bundle(log), "--key", there.register().toString()))
                .contains("grade signed", "\nGODKÄND.");
    }

    @Test
    void isNotWrittenOnAtTheOldPlace() throws IOException {
        here.sends(log, there.offers(log));
        assertThatThrownBy(() -> here.ledger.note(log, "vidare"))
                .isInstanceOf(NotRecorded.Refused.class)
                .hasMessageContaining("flyttade vid nr 6");
        here.confirms(there.takes(here.writes(log), here.register()));
        assertThatThrownBy(() -> here.ledger.note(log, "vidare")).isInstanceOf(NotRecorded.Refused.class);
        assertThatThrownBy(() -> here.callsOff(log, "Testa Testlund", "Prova Provdotter"))
                .isInstanceOf(NotMoved.class)
                .hasMessageContaining("Ingen flytt");
    }

    @Test
    void bringsItsFilesAlong() throws IOException {
        there.takes(here.sends(log, there.offers(log)), here.register());
        assertThat(there.files.attachments().of(log, 4, file.digest()))
                .hasValueSatisfying(
                        stored -> assertThat(there.files.read(log, stored)).isEqualTo(FILE));
    }

    @Test
    void everyStepCanBeTakenAgain() throws IOException {
        MoveOffer offer = there.offers(log);
        assertThat(here.begins(log, offer)).isEqualTo(6);
        assertThat(here.begins(log, offer)).isEqualTo(6);
        MoveAnswer answer = there.takes(here.writes(log), here.register());
        assertThat(there.takes(here.writes(log), here.register()).toString()).isEqualTo(answer.toString());
        here.confirms(answer);
        int noted = here.ledger.directory().moves(log).size();
        assertThat(here.confirms(answer)).isEqualTo(7);
        assertThat(here.ledger.directory().moves(log)).hasSize(noted);
        assertThat(there.ledger.posts().last(log)).isEqualTo(8);
    }

    @Test
    void isVerifiedAndMovesOnWhenTheRegisterAtTheNewPlaceWasContinued() throws Exception {
        here.confirms(there.takes(here.sends(log, there.offers(log)), here.register()));
        there.continuesItsRegister();
        there.ledger.note(log, "Vi skriver vidare.");
        assertThat(JarVerifier.run(there.bundle(log), "--key", there.register().toString()))
                .contains("grade signed", "\nGODKÄND.");
        there.confirms(here.takes(there.sends(log, here.offers(log)), there.register()));
    }

    @Test
    void isNotTakenOverByARegisterThatMayNotGoOn() throws IOException {
        Path sent = here.sends(log, there.offers(log));
        String register = there.ledger.directory().log().orElseThrow();
        there.ledger.declaration().part(new Checkpoint(register, 1, new byte[32]));
        assertThatThrownBy(() -> there.takes(sent, here.register())).isInstanceOf(ForkDetected.class);
        assertThat(there.ledger.posts().last(log)).isZero();
    }

    @Test
    void anAnswerThatComesAfterItCameBackTellsNothingNew() throws IOException {
        MoveAnswer late = there.takes(here.sends(log, there.offers(log)), here.register());
        there.confirms(here.takes(there.sends(log, here.offers(log)), there.register()));
        assertThat(here.confirms(late)).isEqualTo(7);
        here.reopen();
        assertThat(here.ledger.note(log, "Vi är hemma igen.").post().number()).isGreaterThan(10);
    }

    @Test
    void isNotBegunAgainOnceItIsConfirmed() throws IOException {
        MoveOffer offer = there.offers(log);
        here.confirms(there.takes(here.sends(log, offer), here.register()));
        assertThat(here.begins(log, offer)).isEqualTo(6);
        assertThat(here.incident(log).heading()).contains("flyttad till");
        assertThatThrownBy(() -> here.callsOff(log, "Testa Testlund", "Prova Provdotter"))
                .isInstanceOf(NotMoved.class)
                .hasMessageContaining("Ingen flytt");
    }

    @Test
    void movesBackAfterItsKeyWasReplacedAtTheNewPlace() throws Exception {
        here.confirms(there.takes(here.sends(log, there.offers(log)), here.register()));
        there.rotates(log);
        there.ledger.note(log, "Vi skriver hos grannen.");
        there.confirms(here.takes(there.sends(log, here.offers(log)), there.register()));
        assertThat(JarVerifier.run(here.bundle(log), "--key", here.register().toString()))
                .contains("grade signed", "\nGODKÄND.");
    }

    @Test
    void isRefusedByTheKeyThatWasOfferedThoughAnotherFollowedIt() throws IOException {
        here.confirms(there.takes(here.sends(log, there.offers(log)), here.register()));
        Path back = there.sends(log, here.offers(log));
        here.rotates(log);
        there.callsOff(log, here.refuses(back, there.register()));
        assertThat(there.ledger.note(log, "Vi skriver vidare.").post().number()).isGreaterThan(8);
    }

    @Test
    void onlyAnIncidentIsOffered() {
        for (String strange : new String[] {here.ledger.directory().log().orElseThrow(), "hej", log + "+1", ""}) {
            assertThatThrownBy(() -> there.offers(strange))
                    .isInstanceOf(NotMoved.class)
                    .hasMessageContaining("ingen händelses ursprung");
        }
    }

    @Test
    void isRefusedByNobodyElse() throws IOException {
        try (House third = new House(kind, folder, 3)) {
            third.ledger.openIncident();
            Path sent = here.sends(log, there.offers(log));
            assertThatThrownBy(() -> third.refuses(sent, here.register())).hasMessageContaining("ett annat register");
            assertThat(third.ledger.directory().moves(log)).isEmpty();
        }
    }

    @Test
    void isTakenOverToTheEndAfterABreak() throws IOException {
        Path sent = here.sends(log, there.offers(log));
        there.ledger.loseJournal(); // what is recorded next is not confirmed
        assertThatThrownBy(() -> there.takes(sent, here.register())).isInstanceOf(RuntimeException.class);
        there.reopen();
        assertThat(there.takes(sent, here.register()).first()).isEqualTo(7);
        assertThat(there.ledger.directory().incidents()).extracting("log").containsOnlyOnce(log);
        assertThat(there.ledger.directory().keys(log)).hasSize(1);
    }

    @Test
    void staysWhenTheReceiverRefuses() throws IOException {
        Path sent = here.sends(log, there.offers(log));
        SignedNote refusal = there.refuses(sent, here.register());
        here.callsOff(log, refusal);
        assertThat(here.ledger.posts().post(log, 7).orElseThrow().post().event())
                .isInstanceOf(MoveCalledOff.class);
        assertThat(here.ledger.note(log, "Vi skriver vidare.").post().number()).isEqualTo(8);
        assertThatThrownBy(() -> there.takes(sent, here.register()))
                .isInstanceOf(NotMoved.class)
                .hasMessageContaining("avböjt");
    }

    @Test
    void isVerifiedAfterItWasCalledOff() throws Exception {
        Path sent = here.sends(log, there.offers(log));
        here.callsOff(log, there.refuses(sent, here.register()));
        here.ledger.note(log, "Vi skriver vidare.");
        assertThat(JarVerifier.run(here.bundle(log), "--key", here.register().toString()))
                .contains("grade signed", "\nGODKÄND.")
                .doesNotContain("flyttade");
    }

    @Test
    void isRefusedByTheReceiverAlone() throws IOException {
        here.sends(log, there.offers(log));
        SigningKey stranger = SigningKey.derived(new byte[32], log, 7);
        String text = "stabsliggaren move refused v1\n" + log + "\n6\nAAAA\n";
        assertThatThrownBy(() -> here.callsOff(log, new SignedNote(text, java.util.List.of(stranger.signature(text)))))
                .isInstanceOf(NotMoved.class)
                .hasMessageContaining("inget avböjande");
    }

    @Test
    void aTakingOverThatWasMadeIsNotRefusedAfterwards() throws IOException {
        Path sent = here.sends(log, there.offers(log));
        there.takes(sent, here.register());
        assertThatThrownBy(() -> there.refuses(sent, here.register()))
                .isInstanceOf(NotRecorded.Refused.class)
                .hasMessageContaining("redan övertagen");
    }

    @Test
    void twoCopiesThatBothWentOnAreToldApartAndTheOldOneStops() throws IOException {
        Path sent = here.sends(log, there.offers(log));
        here.callsOff(log, "Testa Testlund", "Prova Provdotter");
        here.ledger.note(log, "Vi skriver vidare här.");
        here.reopen();
        MoveAnswer answer = there.takes(sent, here.register());
        assertThatThrownBy(() -> here.confirms(answer))
                .isInstanceOf(NotMoved.class)
                .hasMessageContaining("skiljs åt vid nr 7");
        assertThatThrownBy(() -> here.ledger.note(log, "vidare")).isInstanceOf(ForkDetected.class);
        here.reopen();
        assertThatThrownBy(() -> here.ledger.note(log, "vidare")).isInstanceOf(ForkDetected.class);
    }

    @Test
    void aSecondHistoryIsNotTakenOverAndTheFirstPostThatDiffersIsNamed() throws IOException {
        Path sent = here.sends(log, there.offers(log));
        there.takes(sent, here.register());
        here.callsOff(log, "Testa Testlund", "Prova Provdotter");
        Path again = here.sends(log, there.offers(log));
        assertThatThrownBy(() -> there.takes(again, here.register()))
                .isInstanceOf(NotRecovered.class)
                .hasMessageContaining("skiljer sig från nr 7");
        assertThat(there.ledger.posts().last(log)).isEqualTo(8);
    }

    @Test
    void isCalledOffThoughABreakCameBeforeItsStage() throws IOException {
        here.beginsAndBreaks(log, there.offers(log));
        assertThatThrownBy(() -> here.ledger.note(log, "vidare")).isInstanceOf(NotRecorded.Refused.class);
        here.callsOff(log, "Testa Testlund", "Prova Provdotter");
        assertThat(here.ledger.note(log, "Vi skriver vidare.").post().number()).isEqualTo(8);
        assertThat(here.ledger.directory().moves(log)).extracting("stage").hasSize(2);
    }

    @Test
    void onePersonCallsNothingOff() throws IOException {
        here.sends(log, there.offers(log));
        assertThatThrownBy(() -> here.callsOff(log, "Testa Testlund", "Testa Testlund"))
                .isInstanceOf(NotRecorded.Refused.class)
                .hasMessageContaining("två olika personers");
    }

    @Test
    void movesBack() throws Exception {
        here.confirms(there.takes(here.sends(log, there.offers(log)), here.register()));
        there.ledger.note(log, "Vi skriver hos grannen.");
        there.confirms(here.takes(there.sends(log, here.offers(log)), there.register()));
        assertThat(here.ledger.note(log, "Vi är hemma igen.").post().number()).isGreaterThan(10);
        assertThat(here.ledger.posts().posts(log, 0, 100))
                .filteredOn(post -> post.post().event() instanceof MoveBegun)
                .hasSize(2);
        assertThat(JarVerifier.run(here.bundle(log), "--key", here.register().toString()))
                .contains("grade signed", "\nGODKÄND.");
        assertThat(here.ledger.heads().head(log, 6).signatures()).hasSize(1);
        assertThat(here.ledger.heads().head(log, 8).signatures())
                .as("the neighbour had it then")
                .isEmpty();
    }

    @Test
    void isOfferedToItsOwnLogAndToAnotherHouse() {
        String other = here.ledger.openIncident();
        assertThatThrownBy(() -> here.begins(log, there.offers(other))).hasMessageContaining("en annan logg");
        assertThatThrownBy(() -> here.begins(log, here.offers(log))).hasMessageContaining("den här liggaren själv");
        assertThat(here.ledger.note(log, "Inget har hänt.").post().number()).isEqualTo(5);
    }

    @Test
    void isTakenOverByNobodyElse() throws IOException {
        try (House third = new House(kind, folder, 3)) {
            third.ledger.openIncident();
            Path sent = here.sends(log, there.offers(log));
            assertThatThrownBy(() -> third.takes(sent, here.register())).hasMessageContaining("ett annat register");
            assertThat(third.ledger.posts().last(log)).isZero();
        }
    }

    @Test
    void isTakenOverFromNobodyElse() throws IOException {
        Path sent = here.sends(log, there.offers(log));
        assertThatThrownBy(() -> there.takes(sent, there.register())).hasMessageContaining("not-signed-by-key");
        assertThatThrownBy(() -> there.takesFor("okänd", sent, here.register()))
                .hasMessageContaining("Myndigheten okänd finns inte");
        assertThat(there.ledger.posts().last(log)).isZero();
        assertThat(there.ledger.directory().moves(log)).isEmpty();
    }

    @Test
    void aDamagedBundleIsTakenFromAgainOnceItIsWhole() throws IOException {
        Path sent = here.sends(log, there.offers(log));
        byte[] bytes = Files.readAllBytes(sent);
        byte[] spoilt = bytes.clone();
        spoilt[bytes.length / 2] ^= 1;
        Files.write(sent, spoilt);
        assertThatThrownBy(() -> there.takes(sent, here.register())).isInstanceOf(NotMoved.class);
        assertThat(there.ledger.posts().last(log)).isZero();
        Files.write(sent, bytes);
        assertThat(there.takes(sent, here.register()).first()).isEqualTo(7);
    }

    @Test
    void aBundleInWhichMoreIsErasedThanWasDecidedIsNotTakenOver() throws IOException {
        Passages words = new Passages(Ref.to(3), "data.text", List.of(0), null);
        records(
                new DisposalDecided(
                        "kommunstyrelsen", When.parse("2024-11-05"), "ArkL 10 §", null, List.of(words), null),
                TestLedger.LOG_KEEPER);
        records(
                new DisposalCarriedOut(Ref.to(5), List.of(new Store("databasen", true, null))),
                new Recorder("b2", Person.of("Prova Provdotter"), "dataskyddsombud", Via.API));
        Path sent = here.sends(log, there.offers(log));
        Expanded title = here.ledger
                .posts()
                .post(log, 1)
                .orElseThrow()
                .expanded()
                .erased(slot -> slot.path().equals("data.title"), 7);
        Rewritten.content(sent, 1, ContentLine.slots(title.slots()));

        assertThatThrownBy(() -> there.takes(sent, here.register()))
                .isInstanceOf(NotMoved.class)
                .hasMessageContaining("erasure-undecided nr 1");
        assertThat(there.ledger.posts().last(log)).isZero();
    }

    @Test
    void aMaskedCopyOfTheMoveIsNotTakenOver() throws IOException {
        records(new RequestReceived(Text.of("Hela loggen"), null, null), TestLedger.LOG_KEEPER);
        Passages word = new Passages(Ref.to(3), "data.text", List.of(0), "OSL 18:8");
        records(new RequestAssessed(Ref.to(5), List.of(word), null, null), TestLedger.LOG_KEEPER);
        Path sent = here.sends(log, there.offers(log));
        Path masked = here.masked(log, 6);
        assertThatThrownBy(() -> there.takes(masked, here.register()))
                .isInstanceOf(NotMoved.class)
                .hasMessageContaining("maskad kopia")
                .hasMessageContaining("handover send");
        assertThat(there.ledger.posts().last(log)).isZero();
        assertThat(there.takes(sent, here.register()).first()).isEqualTo(9);
    }

    private void records(Event event, Recorder recorder) {
        here.ledger.recording().record(log, List.of(TestLedger.draft(event, null)), recorder, null, null);
    }

    @Test
    void aBundleThatDoesNotEndInAMoveIsNotTakenOver() throws IOException {
        assertThatThrownBy(() -> there.takes(here.bundle(log), here.register()))
                .isInstanceOf(NotMoved.class)
                .hasMessageContaining("slutar inte med en flytt");
    }

    @Test
    void theAnswerToAnotherMoveConfirmsNothing() throws IOException {
        String other = here.ledger.openIncident();
        MoveAnswer answer = there.takes(here.sends(other, there.offers(other)), here.register());
        here.sends(log, there.offers(log));
        assertThat(here.confirms(answer)).isPositive();
        assertThat(here.incident(log).heading()).contains("flytt pågår");
        assertThatThrownBy(() -> there.confirms(answer)).hasMessageContaining("inte är gjord härifrån");
    }

    @Test
    void aCopyOfAnotherHistoryIsNotTakenOver() throws IOException {
        here.confirms(there.takes(here.sends(log, there.offers(log)), here.register()));
        there.ledger.note(log, "Vi skriver hos grannen.");
        assertThatThrownBy(() -> here.takes(there.bundle(log), there.register()))
                .isInstanceOfAny(NotMoved.class, NotRecovered.class);
    }
}
