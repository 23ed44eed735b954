package se.stabsliggaren.api.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.SecureIds;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.attachment.Offer;
import se.stabsliggaren.api.attachment.Taken;
import se.stabsliggaren.api.attachment.Uploads;
import se.stabsliggaren.api.disposal.Disposals;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.ledger.Recorder;

/**
 * Writes the data folder that a ledger of this version leaves behind, as a zip, for later versions to be tested on: one
 * incident with a file, a correction and a disposal, one that moved away, one that is an exercise. Arguments: an empty
 * folder to work in, and the zip.
 */
final class LeftBehind {

    static final String FILE = "En bild av tavlan.";
    static final String TOKEN = "token.txt";

    private static final Recorder KEEPER = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);
    private static final Recorder OFFICER =
            new Recorder("b2", Person.of("Prova Provdotter"), "dataskyddsombud", Via.API);

    private final Path here;
    private final Path there;

    private LeftBehind(Path folder) {
        here = folder.resolve("here");
        there = folder.resolve("there");
    }

    public static void main(String[] arguments) throws IOException {
        LeftBehind left = new LeftBehind(Path.of(arguments[0]));
        left.record();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            zip(left.here, out);
        }
    }

    private void record() {
        List<String> moving = new ArrayList<>();
        String[] keys = new String[2];
        with(here, "L1", ledger -> {
            IncidentRegister register = ledger.getBean(IncidentRegister.class);
            keys[0] = key(ledger);
            incident(ledger, opened(register, false, "Angrepp mot verksamhetssystemen"));
            String moves = opened(register, false, "Vattenläcka som grannen tar över");
            note(ledger, moves, "Rören på Storgatan är avstängda.", null);
            moving.add(moves);
            note(ledger, opened(register, true, "Höstmörker"), "Övningen börjar.", "nyckel");
            letIn(ledger);
        });
        with(there, "L2", ledger -> keys[1] = key(ledger));
        moves(moving.getFirst(), keys[0]);
    }

    /** Somebody whose token is kept beside the database, as people keep theirs. */
    private void letIn(ConfigurableApplicationContext ledger) {
        Caller caller = new Caller(SecureIds.id(), "Testa Testlund", "exempelby", List.of(Role.LOG_KEEPER));
        try {
            Files.writeString(
                    here.resolve(TOKEN),
                    ledger.getBean(Tokens.class).grant(caller).secret());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void incident(ConfigurableApplicationContext ledger, String log) {
        note(ledger, log, "Servrarna svarar inte.", null);
        int personal = note(ledger, log, "Testa Testlund har ringt hem om sin sjuka mor.", null);
        try {
            byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
            Taken taken = ledger.getBean(Uploads.class)
                    .take(log, new Offer("text/plain", "tavlan.txt", null), new ByteArrayInputStream(file));
            Attachment attachment =
                    new Attachment(new Digest.Sha256(taken.digest()), "text/plain", (long) file.length, null);
            records(ledger, log, new DocumentAttached(null, attachment, null), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records(
                ledger,
                log,
                new NoteWritten(Text.of("Servrarna svarar inte från 07.40."), null, null),
                Ref.to(3),
                null);
        int decision = records(
                ledger,
                log,
                new DisposalDecided(
                        "kommunstyrelsen",
                        When.parse("2024-11-20"),
                        "ArkL 10 §",
                        "KS 2024/471",
                        List.of(new Passages(Ref.to(personal), "data.text", List.of(6, 7, 8), null)),
                        Text.of("Uppgiften saknar betydelse.")),
                null,
                null);
        ledger.getBean(Disposals.class).carryOut(log, decision, List.of(), OFFICER, null);
    }

    private void moves(String log, String key) {
        Path offer = here.resolveSibling("offer.txt");
        Path bundle = here.resolveSibling("move.zip");
        Path answer = here.resolveSibling("answer.txt");
        does("handover", "offer", log, "--data", there.toString(), "--to", offer.toString());
        does(
                "handover",
                "send",
                log,
                "--data",
                here.toString(),
                "--offer",
                offer.toString(),
                "--receiver",
                "Grannkommunen",
                "--decided-by",
                "Kommundirektören",
                "--to",
                bundle.toString());
        does(
                "handover",
                "take",
                bundle.toString(),
                "--data",
                there.toString(),
                "--register",
                key,
                "--authority",
                "exempelby",
                "--to",
                answer.toString());
        does("handover", "confirm", answer.toString(), "--data", here.toString());
    }

    private static void does(String... command) {
        CommandRun run = CommandRun.of(command);
        if (run.status() != 0) {
            throw new IllegalStateException(run.failed());
        }
    }

    private static String opened(IncidentRegister register, boolean exercise, String title) {
        return register.openIncident("exempelby", exercise, title, null, KEEPER, KEEPER, null)
                .post()
                .log();
    }

    static int note(ConfigurableApplicationContext ledger, String log, String text, @Nullable String key) {
        return records(ledger, log, new NoteWritten(Text.of(text), null, null), null, key);
    }

    private static int records(
            ConfigurableApplicationContext ledger,
            String log,
            Event event,
            @Nullable Ref corrects,
            @Nullable String key) {
        Draft draft = Draft.of(event).correcting(corrects);
        Request request = key == null ? null : new Request(key, key.getBytes(StandardCharsets.UTF_8));
        return ledger.getBean(PostAppender.class)
                .record(log, List.of(draft), KEEPER, null, request)
                .getFirst()
                .post()
                .number();
    }

    private static String key(ConfigurableApplicationContext ledger) {
        return ledger.getBean(KeyRegistry.class)
                .keys(ledger.getBean(IncidentRegister.class).log().orElseThrow())
                .getLast()
                .key();
    }

    private static void with(Path house, String mark, Consumer<ConfigurableApplicationContext> does) {
        try (ConfigurableApplicationContext ledger =
                new Launcher(LedgerApplication.class).closed(new Launcher.Settings(house, null, "free"))) {
            IncidentRegister register = ledger.getBean(IncidentRegister.class);
            register.open("exempelby.example", mark, KEEPER);
            register.register("exempelby", "Exempelby kommun", "exempelby.example", KEEPER);
            does.accept(ledger);
        }
    }

    private static void zip(Path folder, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
    }
}
