package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyBoard;

/** Packs of one's own stand beside those of the program, or the program does not start. */
class OwnPacksTest {

    private static final String PACK = """
            recipients:
              insurer:
                - name: Försäkringsbolaget
            names:
              ORG: [försäkringsvillkoren]
            regimes:
              - id: ORG.INSURER
                name: Skadeanmälan
                basis: försäkringsavtalet 12 §
                from: 2024-01-01
                to: 2027-12-31
                starts:
                  - event: incident.finding-noted
                    note: när skadan upptäcktes
                length: {hours: 48}
                stages: [initial]
                recipients: insurer
                content: [vad som hänt]
                mark: V
            asks:
              ORG.INSURER:
                ask: Omfattas skadan av försäkringen?
                suggests:
                  - {event: incident.finding-noted, where: {aspect: extortion}}
            """;

    @TempDir
    private Path folder;

    @Test
    void aGoodOneIsReadBesideTheOthers() throws IOException {
        write("avtal.yaml", PACK);
        Regimes regimes = OwnPacks.in(folder);
        assertThat(regimes.named("org.insurer").orElseThrow().length()).isEqualTo(new Length.Hours(48));
        assertThat(regimes.word("Försäkringsvillkoren")).isEqualTo("ORG");
        assertThat(regimes.all()).hasSize(Regimes.packs().all().size() + 1);
        assertThat(regimes.own()).extracting(OwnPack::file).containsExactly("avtal.yaml");
        assertThat(Regimes.packs().named("ORG.INSURER")).isEmpty();
    }

    @Test
    void pagesSayWithWhichPacksTheyWereRead() throws IOException {
        write("avtal.yaml", PACK);
        OwnPack pack = OwnPacks.in(folder).own().get(0);
        assertThat(new History()
                        .page(new DutyBoard(OwnPacks.in(folder)))
                        .heading()
                        .reading())
                .contains("Läst även med det egna regelverket avtal.yaml (sha256 %s).".formatted(pack.digest()));
        assertThat(new History().page(new DutyBoard()).heading().reading())
                .noneMatch(sentence -> sentence.contains("regelverk"));
        write("avtal.yaml", PACK + "\n");
        assertThat(OwnPacks.in(folder).own().get(0).digest()).isNotEqualTo(pack.digest());
    }

    @Test
    void aFolderWithoutPacksAddsNothing() throws IOException {
        write("LÄSMIG.txt", "regimes: [");
        write(".avtal.yaml", "regimes: [");
        assertThat(OwnPacks.in(folder).all()).isEqualTo(Regimes.packs().all());
    }

    @Test
    void aFolderThatIsNotThereIsToldWithTheSetting() {
        assertThatThrownBy(() -> OwnPacks.in(folder.resolve("borta")))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("borta", "LEDGER_REGIMES");
    }

    /** What is written, what is written instead, the line, and what the sentence says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event: incident.finding-noted\\n | event: incident.guessed\\n     | 13 | ingen händelse heter ”incident.guessed”
            basis: förs                      | bases: förs                    | 9  | ordet ”bases” är okänt
            mark: V                          | mark: X                        | 19 | ”X” går inte här
            mark: V                          |                                | 7  | ”mark” saknas
            hours: 48                        | hours: 48, months: 2           | 15 | skriv en av dem
            hours: 48                        | hours: två                     | 15 | ett heltal
            from: 2024-01-01                 | from: 1 jan                    | 10 | ”1 jan” är skrivet fel
            from: 2024-01-01                 | from: 2024-02-31               | 10 | värdet går inte att läsa
            to: 2027-12-31                   | to: 2023-12-31                 | 7  | slutar innan den börjar
            id: ORG.INSURER                  | id: CSL.EARLY                  | 7  | CSL.EARLY finns redan och gäller samtidigt
            recipients: insurer              | recipients: ingen              | 7  | mottagarna ingen finns inte
            aspect: extortion                | aspect: luck                   | 24 | aspect i incident.finding-noted är aldrig luck
            ORG: [förs                       | ORK: [förs                     | 5  | ORK finns inte
            [försäkringsvillkoren]           | [NIS2]                         | 5  | CSL heter redan NIS2
            content: [vad                    | content: [vad]]                | 18 | det är inte YAML
            """)
    void aBadOneIsRefusedWithFileLineAndReason(String good, String bad, int line, String reason) throws IOException {
        String from = good.replace("\\n", "\n");
        assertThat(PACK).contains(from);
        write("avtal.yaml", PACK.replace(from, bad == null ? "" : bad.replace("\\n", "\n")));
        assertThatThrownBy(() -> OwnPacks.in(folder))
                .isInstanceOf(BadPack.class)
                .hasMessageStartingWith("Regelverket avtal.yaml går inte att läsa, rad %d: ".formatted(line))
                .hasMessageContaining(reason)
                .hasMessageEndingWith(".")
                .hasMessageMatching("[^\\n]+");
    }

    @Test
    void twoOfOnesOwnMustNotBearTheSameId() throws IOException {
        write("a.yaml", PACK);
        write(
                "b.yaml",
                PACK.replace("from: 2024-01-01", "from: 2028-01-01").replace("to: 2027-12-31", "to: 2030-12-31"));
        assertThatThrownBy(() -> OwnPacks.in(folder))
                .hasMessageContaining("b.yaml", "rad 7", "ORG.INSURER finns redan; ge plikten ett eget id");
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        Files.write(folder.resolve("avtal.yaml"), PACK.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> OwnPacks.in(folder)).hasMessageContaining("filen är inte UTF-8");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
