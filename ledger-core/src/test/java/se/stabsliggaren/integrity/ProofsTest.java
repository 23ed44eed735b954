package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProofsTest {

    @Nested
    class WhenTheLeavesAreThoseOfCertificateTransparency {

        private static final List<String> LEAVES = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        private static final String RIGHT_OF_4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
        private static final String LAST_TWO = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
        private static final String FIRST_FOUR = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
        private static final String FIFTH_AND_SIXTH =
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
        private static final String THIRD_AND_FOURTH =
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";

        private final Tree tree = tree();

        @Test
        void makesTheProofsThatOtherImplementationsMake() {
            assertThat(hex(tree.inclusion(5, 8))).containsExactly(RIGHT_OF_4, LAST_TWO, FIRST_FOUR);
            assertThat(hex(tree.consistency(6, 8))).containsExactly(FIFTH_AND_SIXTH, LAST_TWO, FIRST_FOUR);
            assertThat(hex(tree.consistency(2, 5))).containsExactly(THIRD_AND_FOURTH, RIGHT_OF_4);
        }

        @Test
        void acceptsThem() {
            assertThat(Proofs.included(tree.leaf(5), 5, 8, tree.inclusion(5, 8), tree.root(8)))
                    .isTrue();
            assertThat(Proofs.consistent(6, tree.root(6), 8, tree.root(8), tree.consistency(6, 8)))
                    .isTrue();
        }

        @Test
        void refusesThemForAnotherLeafOrSize() {
            assertThat(Proofs.included(tree.leaf(5), 4, 8, tree.inclusion(5, 8), tree.root(8)))
                    .isFalse();
            assertThat(Proofs.consistent(6, tree.root(5), 8, tree.root(8), tree.consistency(6, 8)))
                    .isFalse();
        }

        private static Tree tree() {
            Tree tree = new Tree();
            LEAVES.forEach(leaf -> tree.add(TreeHash.leaf(HexFormat.of().parseHex(leaf))));
            return tree;
        }

        private static List<String> hex(List<byte[]> hashes) {
            return hashes.stream().map(HexFormat.of()::formatHex).toList();
        }
    }

    @Property(tries = 300)
    void includesEveryLeafInEverySize(
            @ForAll @IntRange(min = 1, max = 600) int size, @ForAll @IntRange(max = 599) int i) {
        int index = i % size;
        Tree tree = Numbered.tree(size + index % 7);
        assertThat(Proofs.included(tree.leaf(index), index, size, tree.inclusion(index, size), tree.root(size)))
                .isTrue();
    }

    @Property(tries = 300)
    void extendsEverySizeByEveryLarger(@ForAll @IntRange(max = 300) int first, @ForAll @IntRange(max = 300) int more) {
        Tree tree = Numbered.tree(first + more);
        assertThat(Proofs.consistent(
                        first,
                        tree.root(first),
                        first + more,
                        tree.root(first + more),
                        tree.consistency(first, first + more)))
                .isTrue();
    }

    @Property(tries = 200)
    void hasTheRootThatTheFrontierHas(@ForAll @IntRange(max = 600) int size) {
        Tree tree = Numbered.tree(size);
        Frontier frontier = Frontier.empty();
        for (int i = 0; i < size; i++) {
            frontier = frontier.with(tree.leaf(i));
        }
        assertThat(tree.root(size)).isEqualTo(frontier.root());
    }

    @Property(tries = 300)
    void includesNoLeafElsewhere(
            @ForAll @IntRange(min = 2, max = 300) int size,
            @ForAll @IntRange(max = 299) int i,
            @ForAll @IntRange(max = 400) int j) {
        int index = i % size;
        Tree tree = Numbered.tree(size);
        if (j != index) {
            assertThat(Proofs.included(tree.leaf(index), j, size, tree.inclusion(index, size), tree.root(size)))
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void passesNoProofWithABitFlipped(
            @ForAll @IntRange(min = 2, max = 300) int size, @ForAll @IntRange(max = 299) int i, @ForAll int where) {
        Tree tree = Numbered.tree(size);
        int index = i % size;
        List<byte[]> inclusion = Damage.flipped(tree.inclusion(index, size), where);
        assertThat(Proofs.included(tree.leaf(index), index, size, inclusion, tree.root(size)))
                .isFalse();
        int first = 1 + index % (size - 1);
        List<byte[]> consistency = Damage.flipped(tree.consistency(first, size), where);
        assertThat(Proofs.consistent(first, tree.root(first), size, tree.root(size), consistency))
                .isFalse();
    }

    @Property(tries = 300)
    void passesNoProofCutShortLengthenedOrReordered(
            @ForAll @IntRange(min = 3, max = 300) int size, @ForAll @IntRange(max = 299) int i) {
        Tree tree = Numbered.tree(size);
        int index = i % size;
        int first = 1 + index % (size - 1);
        for (List<byte[]> damaged : Damage.rearranged(tree.inclusion(index, size))) {
            assertThat(Proofs.included(tree.leaf(index), index, size, damaged, tree.root(size)))
                    .isFalse();
        }
        for (List<byte[]> damaged : Damage.rearranged(tree.consistency(first, size))) {
            assertThat(Proofs.consistent(first, tree.root(first), size, tree.root(size), damaged))
                    .isFalse();
        }
    }

    @Property(tries = 200)
    void passesNoProofSplicedFromAnotherTree(
            @ForAll @IntRange(min = 2, max = 200) int size, @ForAll @IntRange(max = 199) int i) {
        int index = i % size;
        Tree tree = Numbered.tree(size);
        Tree other = Numbered.tree(size, 1);
        assertThat(Proofs.included(tree.leaf(index), index, size, other.inclusion(index, size), tree.root(size)))
                .isFalse();
        int first = 1 + index % (size - 1);
        assertThat(Proofs.consistent(first, other.root(first), size, tree.root(size), tree.consistency(first, size)))
                .isFalse();
    }

    @Test
    void growsFromNothingOnlyOutOfTheHashOfNothing() {
        Tree tree = Numbered.tree(3);
        assertThat(Proofs.consistent(0, Sha256.of(), 3, tree.root(3), List.of()))
                .isTrue();
        assertThat(Proofs.consistent(0, tree.root(1), 3, tree.root(3), List.of()))
                .isFalse();
        assertThat(Proofs.consistent(0, Sha256.of(), 3, tree.root(3), List.of(tree.leaf(0))))
                .isFalse();
    }

    @Test
    void shrinksNever() {
        Tree tree = Numbered.tree(3);
        assertThat(Proofs.consistent(3, tree.root(3), 2, tree.root(2), List.of()))
                .isFalse();
    }

    /** Trees whose leaves are the hashes of their indices. */
    private static final class Numbered {

        static Tree tree(int size) {
            return tree(size, 0);
        }

        static Tree tree(int size, int mark) {
            Tree tree = new Tree();
            for (int i = 0; i < size; i++) {
                tree.add(TreeHash.leaf(new byte[] {(byte) i, (byte) (i >> 8), (byte) mark}));
            }
            return tree;
        }
    }

    /** What can be done to a proof. */
    private static final class Damage {

        static List<byte[]> flipped(List<byte[]> proof, int where) {
            List<byte[]> damaged = new ArrayList<>(proof);
            int bit = Math.floorMod(where, proof.size() * Sha256.LENGTH * 8);
            byte[] hash = damaged.get(bit / (Sha256.LENGTH * 8)).clone();
            hash[bit / 8 % Sha256.LENGTH] ^= (byte) (1 << bit % 8);
            damaged.set(bit / (Sha256.LENGTH * 8), hash);
            return damaged;
        }

        static List<List<byte[]>> rearranged(List<byte[]> proof) {
            List<List<byte[]>> all = new ArrayList<>();
            all.add(proof.subList(1, proof.size()));
            all.add(proof.subList(0, proof.size() - 1));
            List<byte[]> longer = new ArrayList<>(proof);
            longer.add(proof.getLast());
            all.add(longer);
            List<byte[]> doubled = new ArrayList<>(proof);
            doubled.addFirst(proof.getFirst());
            all.add(doubled);
            if (proof.size() > 1) {
                List<byte[]> swapped = new ArrayList<>(proof);
                Collections.swap(swapped, 0, proof.size() - 1);
                all.add(swapped);
            }
            return all;
        }
    }
}
