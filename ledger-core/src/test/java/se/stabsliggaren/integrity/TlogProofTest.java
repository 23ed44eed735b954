package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlogProofTest {

    private static final String ORIGIN = "kommunen.example/ledger/k7w2/incident/q4t9";
    private static final SigningKey KEY = SigningKey.derived(new byte[32], ORIGIN, 1);

    @Property(tries = 100)
    void provesThePostItWasMadeFor(@ForAll @IntRange(min = 1, max = 80) int size, @ForAll @IntRange(max = 79) int i) {
        Tree tree = tree(size);
        int index = i % size;
        TlogProof read = TlogProof.read(proof(tree, index).toString());
        assertThat(read).hasToString(proof(tree, index).toString());
        assertThat(read.proves(tree.leaf(index), KEY.verifierKey())).isTrue();
        assertThat(read.proves(tree.leaf((index + 1) % size), KEY.verifierKey()))
                .isEqualTo(size == 1);
    }

    @Test
    void keepsWhatStandsBesideIt() {
        TlogProof proof =
                TlogProof.read(proof(tree(5), 2).with(new byte[] {1, 2, 3}).toString());
        assertThat(proof.extra()).containsExactly(1, 2, 3);
        assertThat(TlogProof.read(proof(tree(5), 2).toString()).extra()).isEmpty();
    }

    @Test
    void provesNothingByAKeyOfAnotherLog() {
        Tree tree = tree(5);
        SigningKey other = SigningKey.derived(new byte[32], ORIGIN + "x", 1);
        assertThat(proof(tree, 2).proves(tree.leaf(2), other.verifierKey())).isFalse();
    }

    @Test
    void provesNothingWhenItsHeadIsOfAnotherLogThanTheKey() {
        Tree tree = tree(5);
        Checkpoint head = new Checkpoint(ORIGIN + "x", 5, tree.root(5));
        SignedNote note = new SignedNote(head.body(), java.util.List.of(KEY.signature(head.body())));
        assertThat(new TlogProof(2, tree.inclusion(2, 5), note).proves(tree.leaf(2), KEY.verifierKey()))
                .isFalse();
    }

    @Test
    void readsExtraDataAndTrustsNoneOfIt() {
        Tree tree = tree(5);
        String document = proof(tree, 2).toString().replace("index", "extra YQ==\nindex");
        assertThat(TlogProof.read(document).proves(tree.leaf(2), KEY.verifierKey()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index 02",
                "index -1",
                "index",
                "index 2 ",
                "Index 2",
                "index 2\nAAAA",
                "index 2\n2",
                "extra ?\nindex 2"
            })
    void readsNoOtherFormOfTheIndex(String line) {
        String document = proof(tree(5), 2).toString().replace("index 2", line);
        assertThatThrownBy(() -> TlogProof.read(document)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsTheHeadAsEightGroupsOfFiveDigitsThatComeBackAsTyped() {
        Checkpoint head = Checkpoint.of(ORIGIN, Frontier.empty().with(TreeHash.leaf(new byte[] {1})));
        assertThat(head.digits()).matches("[0-9]{5}( [0-9]{5}){7}");
        assertThat(PaperDigits.typed("  " + head.digits().replace(" ", "  -"))).isEqualTo(head.digits());
        assertThatThrownBy(() -> PaperDigits.typed(head.digits().substring(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n1\n",
                "a\n01\nROOT\n",
                "a\n1\nROOT",
                "a\n1\nROOT\nmore\n",
                "\n1\nROOT\n",
                "a\n-1\nROOT\n",
                "a\n1\nAAAA\n"
            })
    void readsNoHeadButThreeLines(String body) {
        String root = Base64Text.of(Sha256.of());
        assertThatThrownBy(() -> Checkpoint.read(body.replace("ROOT", root)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Tree tree(int size) {
        Tree tree = new Tree();
        for (int i = 0; i < size; i++) {
            tree.add(TreeHash.leaf(new byte[] {(byte) i}));
        }
        return tree;
    }

    private static TlogProof proof(Tree tree, int index) {
        Checkpoint head = new Checkpoint(ORIGIN, tree.size(), tree.root(tree.size()));
        return new TlogProof(index, tree.inclusion(index, tree.size()), KEY.sign(head));
    }
}
