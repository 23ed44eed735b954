package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.demo.CaseFile;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.ledger.Recorder;

/** What an auditor gets from a ledger and from a bundle of it, and can hold against the files in the bundle. */
class ReplayCommandTest {

    private static final Recorder RECORDER = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);

    /** What was hidden is in a whole bundle, and not on its pages. */
    private static final Map<String, Object> HIDING =
            Map.of("type", "record.hidden", "data", Map.of("post", 5L, "path", "data", "reason", "Röjer för mycket."));

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Test
    void tellsTheSameOfALedgerAndOfABundleWhoseFilesHaveTheseDigests() throws IOException {
        String designation = played();
        Path bundle = elsewhere.resolve("paket.zip");

        CommandRun ledger = CommandRun.of("replay", designation, "--data", folder.toString());
        assertThat(ledger.failed()).isEmpty();
        assertThat(ledger.told()).startsWith("# " + designation + " till och med nr ");
        assertThat(ledger.told().lines()).hasSize(1 + ProjectionList.all().size());

        assertThat(CommandRun.of("replay", designation, "--data", folder.toString()))
                .as("as before the restart")
                .isEqualTo(ledger);
        assertThat(CommandRun.of("replay", "--bundle", bundle.toString())).isEqualTo(ledger);
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (String line : ledger.told().lines().skip(1).toList()) {
                String[] parts = line.split("  ", 2);
                byte[] file = zip.getInputStream(zip.getEntry(parts[1])).readAllBytes();
                assertThat(parts[0]).as(parts[1]).isEqualTo(HexFormat.of().formatHex(Sha256.of(file)));
            }
        }

        CommandRun earlier = CommandRun.of("replay", designation, "--at", "post:47", "--data", folder.toString());
        assertThat(earlier.told()).startsWith("# " + designation + " till och med nr 47\n");
        assertThat(earlier.told().lines().skip(1))
                .isNotEqualTo(ledger.told().lines().skip(1).toList());
        assertThat(CommandRun.of("replay", "--bundle", bundle.toString(), "--at", "post:47"))
                .isEqualTo(earlier);
    }

    @Test
    void saysInOneSentenceWhatItCannotRead() throws IOException {
        Path file = Files.writeString(elsewhere.resolve("brev.txt"), "Hej.");
        assertThat(CommandRun.of("replay", "--bundle", file.toString()).failed())
                .isEqualTo("Paketet går inte att läsa; kontrollera det med ledger verify.\n");
        assertThat(CommandRun.of("replay").failed()).startsWith("Ange en händelse, eller ett paket med --bundle.");
        assertThat(CommandRun.of("replay", "L1-2024-1", "--data", folder.toString())
                        .failed())
                .startsWith("Händelsen L1-2024-1 finns inte i registret");
    }

    /** Plays an exercise, and takes it out; its designation. */
    private String played() throws IOException {
        try (ConfigurableApplicationContext ledger =
                new Launcher(LedgerApplication.class).closed(new Launcher.Settings(folder, null, "system"))) {
            IncidentRegister incidents = ledger.getBean(IncidentRegister.class);
            incidents.open("exempelby.example", "L1", RECORDER);
            incidents.register("exempelby", "Exempelby kommun", "exempelby.example", RECORDER);
            incidents.openIncident("exempelby", true, "Övning", null, RECORDER, RECORDER, null);
            IncidentEntry incident = incidents.incidents().getFirst();
            List<Draft> drafts = CaseFile.named("hostmorker").drafts().stream()
                    .map(Codec::draft)
                    .toList();
            PostAppender appender = ledger.getBean(PostAppender.class);
            appender.record(incident.log(), drafts, RECORDER, null, null);
            appender.record(incident.log(), List.of(Codec.draft(HIDING)), RECORDER, null, null);
            CheckpointSigner heads = ledger.getBean(CheckpointSigner.class);
            int size = heads.size(incident.log());
            incidents.record(heads.noted(incident.log(), size), RECORDER);
            String register = incidents.log().orElseThrow();
            try (OutputStream out = Files.newOutputStream(elsewhere.resolve("paket.zip"))) {
                ledger.getBean(Bundles.class).write(incident, size, register, heads.size(register), out);
            }
            return incident.designation();
        }
    }
}
