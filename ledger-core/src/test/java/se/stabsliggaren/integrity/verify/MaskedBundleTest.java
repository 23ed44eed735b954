package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** What a masked bundle may look like, and what the verifier tells of it. */
class MaskedBundleTest {

    private static final String CONTENT = Part.INCIDENT.content();

    private final Example example = new Example().answered();

    @TempDir
    Path folder;

    @Test
    void isToldInPlaceWhatIsCoveredAndWhy() throws IOException {
        assertThat(verified(example.masked()).covered())
                .containsExactly(
                        "täckt nr 6 source.named: ▇▇▇ [OSL 21 kap. 7 §]",
                        "täckt nr 6 source.person: ▇▇▇ [OSL 21 kap. 7 §]",
                        "täckt nr 6 source.channel: ▇▇▇ [OSL 21 kap. 7 §]",
                        "täckt nr 6 data.text: ▇▇▇ [OSL 18 kap. 8 §] låg i pärmen",
                        "täckt nr 7: ▇▇▇ [OSL 18 kap. 8 §]",
                        "täckt nr 9: ▇▇▇ [Efter prövningen i nr 8.]");
    }

    @Test
    void mayShowThePathsOfAPostThatIsCoveredAsAWhole() throws IOException {
        byte[] line = Example.shown(example.incident.posts.get(6), slot -> Example.withheld(slot, Example.PROVISION));
        verified(example.masked().line(CONTENT, 7, withheld -> text(line)).relisted());
    }

    @Test
    void showsOfALaterPostThatItErasedSomething() throws IOException {
        Example disposed = new Example().answered();
        disposed.incident.add(
                "record.disposal-carried-out",
                Map.of("decision", 4L, "stores", List.of(Map.of("name", "databasen", "cleaned", true))));
        byte[] eraser = Example.shown(
                disposed.incident.posts.get(9),
                slot -> Set.of("type", "version", "data.decision").contains(slot.path())
                        ? new ShownSlot.Open(slot)
                        : Example.withheld(slot, Example.LATER));
        byte[] erased = Example.erased(disposed.incident.posts.get(1), 10);

        verified(disposed.masked()
                .line(CONTENT, 2, before -> text(erased))
                .line(CONTENT, 10, withheld -> text(eraser))
                .relisted());
    }

    @Test
    void isWholeWhenTheAssessmentCoversNothing() throws IOException {
        Example open = Example.assessing(List.of());
        BundleFilesMap bundle = open.masked();
        for (int number : List.of(6, 7)) {
            bundle.line(CONTENT, number, masked -> text(open.incident.content().get(number - 1)));
        }
        assertThat(verified(bundle.relisted()).covered()).containsExactly("täckt nr 9: ▇▇▇ [Efter prövningen i nr 8.]");
    }

    private Report verified(BundleFilesMap bundle) throws IOException {
        Report report = Verification.of(Request.of(Files.write(folder.resolve("paket.zip"), bundle.zip())));
        assertThat(report.findings()).isEmpty();
        assertThat(report.exit()).isEqualTo(Exit.VERIFIED);
        return report;
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
