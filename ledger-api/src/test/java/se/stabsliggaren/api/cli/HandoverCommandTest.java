package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.endpoint.JarVerifier;
import se.stabsliggaren.api.recovery.BundleImporter;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.verify.BundledPosts;
import se.stabsliggaren.ledger.Recorder;

/** Three files pass between two houses, by hand, and the incident has moved. */
class HandoverCommandTest {

    private static final Recorder RECORDER = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);

    @TempDir
    private Path folder;

    private Path here;
    private Path there;
    private String incident;
    private String registerHere;
    private String registerThere;

    @BeforeEach
    void openTwoHouses() {
        here = folder.resolve("here");
        there = folder.resolve("there");
        registerHere = opened(here, "L1");
        registerThere = opened(there, "L2");
        incident = with(here, ledger -> ledger.getBean(IncidentRegister.class)
                .openIncident("exempelby", true, "Övning", null, RECORDER, RECORDER, null)
                .post()
                .log());
    }

    @Test
    void theIncidentMovesByThreeFiles() throws Exception {
        assertThat(offer().told()).contains(registerThere);
        CommandRun sent = send();
        assertThat(sent.told()).startsWith("ÖVNING-L1-").contains("flyttade vid nr 4", file("flytt.zip"));
        CommandRun taken = take();
        assertThat(taken.told()).startsWith("ÖVNING-L1-").contains("fortsätter här med nr 5", file("svar"));
        assertThat(run(here, "confirm", file("svar")).told()).contains("mottagaren skriver vidare från nr 5");

        assertThat(JarVerifier.run(folder.resolve("flytt.zip"), "--key", registerHere))
                .contains("grade signed", "flyttade vid nr 4");
        int next = noted(there);
        assertThat(next).isGreaterThan(5);
        assertThat(CommandRun.of("fsck", "--data", there.toString()).status()).isZero();
        assertThat(CommandRun.of("fsck", "--data", here.toString()).status()).isZero();
    }

    @Test
    void theReceiverRefusesAndTheIncidentStays() {
        offer();
        send();
        assertThat(run(there, "refuse", file("flytt.zip"), "--register", registerHere, "--to", file("nej"))
                        .told())
                .contains("avböjt", file("nej"));
        assertThat(run(here, "call-off", incident, "--refusal", file("nej")).told())
                .contains("är avbruten");
        assertThat(take().failed()).contains("avböjt");
        assertThat(noted(here)).isGreaterThan(5);
    }

    @Test
    void twoPersonsCallItOff() {
        offer();
        send();
        assertThat(run(here, "call-off", incident, "--statement", "Brann upp.", "--person", "A")
                        .failed())
                .contains("två --person");
        assertThat(run(
                                here,
                                "call-off",
                                incident,
                                "--statement",
                                "Brann upp.",
                                "--person",
                                "Testa Testlund",
                                "--person",
                                "Prova Provdotter")
                        .told())
                .contains("är avbruten");
    }

    @Test
    void whatCannotBeReadIsRefusedBeforeAnythingMoves() throws IOException {
        Files.writeString(folder.resolve("annat"), "hej");
        assertThat(run(
                                here,
                                "send",
                                incident,
                                "--offer",
                                file("annat"),
                                "--receiver",
                                "Grannen",
                                "--decided-by",
                                "Testa",
                                "--to",
                                file("flytt.zip"))
                        .failed())
                .contains("inget erbjudande");
        assertThat(run(here, "confirm", file("annat")).failed()).contains("inget svar");
        assertThat(run(here, "confirm", file("saknas")).failed()).contains("går inte att läsa");
        assertThat(take("annat", "svar").failed()).contains("inget bevispaket");
        assertThat(run(
                                there,
                                "take",
                                file("annat"),
                                "--register",
                                "hej",
                                "--authority",
                                "exempelby",
                                "--to",
                                file("svar"))
                        .failed())
                .contains("ingen nyckel");
        offer();
        assertThat(run(
                                here,
                                "send",
                                "L9-2020-1",
                                "--offer",
                                file("erbjudande"),
                                "--receiver",
                                "Grannen",
                                "--decided-by",
                                "Testa",
                                "--to",
                                file("flytt.zip"))
                        .failed())
                .contains("finns inte i registret");
        assertThat(run(
                                here,
                                "send",
                                incident,
                                "--offer",
                                file("erbjudande"),
                                "--receiver",
                                "Grannen",
                                "--decided-by",
                                "Testa",
                                "--to",
                                file("finns/inte/flytt.zip"))
                        .failed())
                .contains("går inte att skriva");
        assertThat(noted(here)).isEqualTo(3);
    }

    @Test
    void aFileThatIsNoneOfTheThreeIsRefusedInOneSentence() throws IOException {
        offer();
        send();
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("brus"), noise);
        Files.createFile(folder.resolve("tom"));
        Files.write(folder.resolve("stor"), new byte[2 << 20]);
        Files.createDirectory(folder.resolve("mapp"));
        Files.writeString(
                folder.resolve("index"),
                "c2sp.org/tlog-proof@v1\nextra AAAA\nindex 9223372036854775806\n\n" + incident
                        + "\n9223372036854775807\n" + "A".repeat(43) + "=\n\n— " + incident + " AAAAAAAA\n");
        for (String strange : List.of("brus", "tom", "stor", "mapp", "index", "saknas", "flytt.zip")) {
            for (CommandRun run : List.of(
                    run(here, "confirm", file(strange)), run(here, "call-off", incident, "--refusal", file(strange)))) {
                assertThat(run.failed())
                        .as(strange)
                        .contains("Filen ")
                        .doesNotContain("startade inte")
                        .hasLineCount(1);
            }
            if (!strange.equals("flytt.zip")) {
                assertThat(take(strange, "svar").failed())
                        .as(strange)
                        .contains(List.of("mapp", "saknas").contains(strange) ? "inte att läsa" : "inget bevispaket")
                        .hasLineCount(1);
            }
        }
    }

    @Test
    void aStepIsTakenAgainAfterABreakAndThroughAMailThatChangedItsLines() throws IOException {
        offer();
        Files.createFile(folder.resolve("flytt.zip.part"));
        assertThat(send().told()).contains("flyttade vid nr 4");
        take();
        Path answer = folder.resolve("svar");
        Files.writeString(answer, Files.readString(answer).replace("\n", "\r\n"));
        assertThat(run(here, "confirm", file("svar")).told()).contains("nr 5");
    }

    @Test
    void aLogThatWasOnlyBegunToBeTakenInDisturbsNothing() throws IOException {
        offer();
        send();
        with(there, ledger -> {
            try (BundledPosts bundled = BundledPosts.open(folder.resolve("flytt.zip"))) {
                Checkpoint head = Checkpoint.read(bundled.checkpoint().text());
                ledger.getBean(BundleImporter.class).from(folder.resolve("flytt.zip"), head);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ledger.getBean(IncidentRegister.class).incidents();
        });
        assertThat(CommandRun.of("fsck", "--data", there.toString()).status()).isZero();
        assertThat(take().told()).contains("fortsätter här med nr 5");
        assertThat(CommandRun.of("fsck", "--data", there.toString()).status()).isZero();
    }

    @Test
    void theAnswerDoesNotReplaceTheBundle() throws IOException {
        offer();
        send();
        byte[] bundle = Files.readAllBytes(folder.resolve("flytt.zip"));
        assertThat(take("flytt.zip", "flytt.zip").failed()).contains("är paketet själv");
        assertThat(Files.readAllBytes(folder.resolve("flytt.zip"))).isEqualTo(bundle);
        assertThat(take().told()).contains("fortsätter här");
    }

    @Test
    void aStepMustBeNamed() {
        assertThat(CommandRun.of("handover").failed()).contains("offer, send, take");
    }

    private CommandRun offer() {
        return run(there, "offer", incident, "--to", file("erbjudande"));
    }

    private CommandRun send() {
        return run(
                here,
                "send",
                incident,
                "--offer",
                file("erbjudande"),
                "--receiver",
                "Grannkommunen",
                "--decided-by",
                "Testa Testlund",
                "--to",
                file("flytt.zip"));
    }

    private CommandRun take() {
        return take("flytt.zip", "svar");
    }

    private CommandRun take(String bundle, String answer) {
        return run(
                there,
                "take",
                file(bundle),
                "--register",
                registerHere,
                "--authority",
                "exempelby",
                "--to",
                file(answer));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static CommandRun run(Path house, String step, String... more) {
        List<String> arguments = new ArrayList<>(List.of("handover", step, "--data", house.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static String opened(Path house, String mark) {
        return with(house, ledger -> {
            IncidentRegister register = ledger.getBean(IncidentRegister.class);
            register.open("exempelby.example", mark, RECORDER);
            register.register("exempelby", "Exempelby kommun", "exempelby.example", RECORDER);
            return ledger.getBean(se.stabsliggaren.api.signing.KeyRegistry.class)
                    .keys(register.log().orElseThrow())
                    .getLast()
                    .key();
        });
    }

    /** The number of one more note. */
    private int noted(Path house) {
        return with(house, ledger -> note(ledger, incident));
    }

    private static int note(ConfigurableApplicationContext ledger, String log) {
        Draft draft = Draft.of(new NoteWritten(Text.of("Vi skriver vidare."), null, null));
        return ledger.getBean(PostAppender.class)
                .record(log, List.of(draft), RECORDER, null, null)
                .getFirst()
                .post()
                .number();
    }

    private static <T> T with(Path house, Function<ConfigurableApplicationContext, T> does) {
        try (ConfigurableApplicationContext ledger =
                new Launcher(LedgerApplication.class).closed(new Launcher.Settings(house, null, "system"))) {
            return does.apply(ledger);
        }
    }
}
