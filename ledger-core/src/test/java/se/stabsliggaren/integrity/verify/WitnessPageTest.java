package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Proofs;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.Tree;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.machine.Programs;

/** The witness that a person is, held to what Java takes for a cosignature. */
class WitnessPageTest {

    private Path program;
    private static final Path SCRIPT = Path.of("src/test/resources/witness/asks.js");
    private static final String LOG = "exempelby.example/ledger/aa00/register";
    private static final String NAME = "lansstyrelsen.example/vittne";

    @TempDir
    Path folder;

    private final SigningKey key = key(LOG, 7);
    private final Tree tree = tree("post");
    private final Tree fork = tree("forged");
    private final List<AddCheckpoint> asked = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    @BeforeEach
    void findNode() {
        program = Programs.node();
    }

    @Test // #3
    void isWholeAndFetchesNothing() {
        assertThat(new String(WitnessPage.bytes(), StandardCharsets.UTF_8))
                .contains("default-src 'none'", "cosignature/v1", "const readNote")
                .doesNotContain("/*SCRIPT*/", "http://", "https://", " src=");
    }

    @Test // #3
    void cosignsWhatExtendsAndRefusesAllElse() throws Exception {
        SignedNote five = key.sign(head(tree, 5));
        asks(tree, key, 0, 3);
        asks(tree, key, 0, 3);
        asks(tree, key, 3, 8);
        asks(tree, key, 3, 5);
        asks(tree, key, 5, 5);
        asks(fork, key, 8, 8);
        asks(fork, key, 8, 12);
        asks(tree, key(LOG, 8), 8, 12);
        asks(tree, key("annanby.example/ledger/bb00/register", 7), 0, 12);
        asks(tree, key, 8, 8);
        asks(tree, key, 8, 12);
        ask("spoiled", new AddCheckpoint(12, List.of(), key.sign(head(tree, 12)).with(line(five))));
        write("form", "old 13\n\n" + key.sign(head(tree, 12)));
        write("form", "old 12\n" + key.sign(head(tree, 12)));
        write("form", "");

        List<String> printed = run();

        VerifierKey witness = VerifierKey.read(printed.getFirst());
        assertThat(witness.name()).isEqualTo(NAME);
        assertThat(witness.kind()).isEqualTo(VerifierKey.Kind.COSIGNATURE);
        assertThat(printed.get(1)).as("the private key can be taken out").isEqualTo("false");
        assertThat(answers(printed, witness))
                .containsExactly(
                        "signed",
                        "elsewhere 3",
                        "signed",
                        "elsewhere 8",
                        "elsewhere 8",
                        "other-history",
                        "other-history",
                        "not-signed",
                        "unknown-log",
                        "signed",
                        "signed",
                        "not-signed",
                        "form",
                        "form",
                        "form");
    }

    @Test // #3
    void takesAProofForTrueWhenAndOnlyWhenJavaDoes() throws Exception {
        List<String> expected = new ArrayList<>();
        for (int second = 1; second <= 20; second++) {
            for (int first = 1; first <= second; first++) {
                List<byte[]> proof = first == second ? List.of() : tree.consistency(first, second);
                expected.add(row(tree, first, tree, second, proof));
                expected.add(row(fork, first, tree, second, proof));
                expected.add(row(tree, first, fork, second, proof));
                expected.add(row(tree, first, tree, second, with(proof, new byte[32])));
                if (!proof.isEmpty()) {
                    expected.add(row(tree, first, tree, second, proof.subList(1, proof.size())));
                    expected.add(row(tree, first, tree, second, proof.reversed()));
                }
            }
        }

        List<String> printed = run();

        assertThat(printed.subList(2, printed.size())).isEqualTo(expected);
        assertThat(expected).contains("true", "false");
    }

    private static List<byte[]> with(List<byte[]> proof, byte[] more) {
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(more);
        return longer;
    }

    /** What Java thinks of it. */
    private String row(Tree old, int first, Tree now, int second, List<byte[]> proof) {
        Base64.Encoder base64 = Base64.getEncoder();
        rows.add(String.join(
                "\t",
                Integer.toString(first),
                base64.encodeToString(old.root(first)),
                Integer.toString(second),
                base64.encodeToString(now.root(second)),
                proof.stream().map(base64::encodeToString).collect(Collectors.joining(","))));
        return Boolean.toString(Proofs.consistent(first, old.root(first), second, now.root(second), proof));
    }

    /** What the page answered to each, and "signed" where Java takes the line for this witness's on that very head. */
    private List<String> answers(List<String> printed, VerifierKey witness) {
        List<String> answers = new ArrayList<>(printed.subList(2, printed.size()));
        for (int i = 0; i < asked.size(); i++) {
            if (signs(asked.get(i), answers.get(i), witness)) {
                answers.set(i, "signed");
            }
        }
        return answers;
    }

    private static boolean signs(AddCheckpoint asked, String answer, VerifierKey witness) {
        try {
            return new SignedNote(asked.checkpoint().text(), List.of(SignedNote.Line.read(answer + "\n")))
                    .signedBy(witness);
        } catch (IllegalArgumentException ofAnother) {
            return false;
        }
    }

    private static SignedNote.Line line(SignedNote note) {
        return note.signatures().getFirst();
    }

    private void asks(Tree of, SigningKey by, int old, int size) throws Exception {
        Checkpoint head = new Checkpoint(by.verifierKey().name(), size, of.root(size));
        ask(
                "ask",
                new AddCheckpoint(old, old == 0 || old == size ? List.of() : of.consistency(old, size), by.sign(head)));
    }

    private void ask(String why, AddCheckpoint ask) throws Exception {
        asked.add(ask);
        write(why, ask.toString());
    }

    private void write(String why, String body) throws Exception {
        try (var files = Files.list(folder)) {
            Files.writeString(folder.resolve("%02d-%s.ask".formatted(files.count(), why)), body);
        }
    }

    private static Checkpoint head(Tree of, int size) {
        return new Checkpoint(LOG, size, of.root(size));
    }

    private static SigningKey key(String origin, int secret) {
        byte[] seed = new byte[SigningKey.SEED_LENGTH];
        seed[0] = (byte) secret;
        return SigningKey.derived(seed, origin, 1);
    }

    private static Tree tree(String history) {
        Tree tree = new Tree();
        for (int number = 0; number < 20; number++) {
            tree.add(TreeHash.leaf((history + number).getBytes(StandardCharsets.UTF_8)));
        }
        return tree;
    }

    private List<String> run() throws Exception {
        Files.write(folder.resolve("proofs.tsv"), rows);
        Path page = Files.write(folder.resolve("witness.html"), WitnessPage.bytes());
        Process node = new ProcessBuilder(
                        program.toString(),
                        "--no-warnings",
                        SCRIPT.toString(),
                        page.toString(),
                        folder.toString(),
                        key.verifierKey().toString(),
                        NAME)
                .redirectErrorStream(true)
                .start();
        String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(printed).isZero();
        return printed.lines().toList();
    }
}
