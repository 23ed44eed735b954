package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.witness.OtherLog;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.VerifierKey;

/** The ledger as a witness, seen from the network by who has no token. */
class WitnessEndpointTest {

    private static final String ADD = "/api/v1/witness/add-checkpoint";

    private final OtherLog log = OtherLog.named("exempelby.example/ledger/aa00/register");

    @TempDir
    Path folder;

    private Running ledger;
    private Http stranger;
    private VerifierKey witness;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(folder.resolve("witnessed.txt"), log.vkey() + "\n");
        ledger = Running.in(folder, "free");
        Http.Answer key = ledger.staff().http("grannby", Role.AUDITOR).get("/api/v1/witness");
        witness = VerifierKey.read((String) key.member("key"));
        stranger = ledger.staff().stranger();
    }

    @AfterEach
    void stop() {
        ledger.close();
    }

    @Test // #3
    void answersAsTheProtocolSays() {
        Http.Answer first = add(log.after(0, 3));
        Http.Answer replayed = add(log.after(0, 3));
        Http.Answer next = add(log.after(3, 8));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).startsWith("— " + witness.name() + " ").endsWith("\n");
        assertThat(log.signed(3).with(SignedNote.Line.read(first.body())).signedBy(witness))
                .isTrue();
        assertThat(replayed.status()).isEqualTo(409);
        assertThat(replayed.header("Content-Type")).isEqualTo("text/x.tlog.size");
        assertThat(replayed.body()).isEqualTo("3\n");
        assertThat(next.status()).isEqualTo(200);
        assertThat(add(log.forked().after(8, 8)).body()).isEqualTo("8\n");
        assertThat(add(log.forked().after(8, 9)).status()).isEqualTo(422);
        assertThat(add(log.ofAnotherKey().after(8, 9)).status()).isEqualTo(403);
        assertThat(add(OtherLog.named("annanby.example/ledger/bb00/register").after(0, 1))
                        .status())
                .isEqualTo(404);
        assertThat(add(log.after(8, 9)).status()).isEqualTo(200);
    }

    @Test // #3
    void takesNothingThatIsNoQuestionToAWitness() {
        String good = log.after(0, 3).toString();

        for (String body :
                new String[] {"", "{}", good.replace("old 0", "old 4"), good.replace("\n\n", "\n"), good + "x"}) {
            assertThat(stranger.send("POST", ADD, body).status()).as(body).isEqualTo(400);
        }
        assertThat(stranger.send("POST", ADD, "old 0\n" + "A".repeat(64 * 1024)).status())
                .isEqualTo(413);
        assertThat(stranger.send("POST", ADD, good).status()).isEqualTo(200);
    }

    @Test // #3
    void takesItInWhateverFormItSaysItIs() {
        for (String type :
                new String[] {"text/plain", "application/x-www-form-urlencoded", "application/octet-stream"}) {
            assertThat(stranger.with("Content-Type", type)
                            .send("POST", ADD, log.after(0, 3).toString())
                            .status())
                    .as(type)
                    .isIn(200, 409);
        }
    }

    @Test // #3
    void remembersWhatItCosignedWhenItIsStartedAgain() {
        add(log.after(0, 3));
        ledger.close();
        ledger = Running.in(folder, "free");
        stranger = ledger.staff().stranger();

        assertThat(add(log.after(0, 3)).body()).isEqualTo("3\n");
        assertThat(add(log.after(3, 5)).status()).isEqualTo(200);
    }

    private Http.Answer add(AddCheckpoint asked) {
        return stranger.send("POST", ADD, asked.toString());
    }
}
