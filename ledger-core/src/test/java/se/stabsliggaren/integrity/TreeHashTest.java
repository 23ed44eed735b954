package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TreeHashTest {

    @Nested
    class WhenTheLeavesAreThoseOfCertificateTransparency {

        private static final List<String> LEAVES = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

        /** The roots of the first n leaves, which other implementations of RFC 6962 test with. */
        private static final List<String> ROOTS = List.of(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

        @Test
        void hasTheirRoots() {
            for (int n = 1; n <= LEAVES.size(); n++) {
                assertThat(hex(TreeHash.root(leafHashes(LEAVES.subList(0, n))))).isEqualTo(ROOTS.get(n - 1));
            }
        }

        @Test
        void hasTheHashOfNothingAsTheRootOfNoLeaves() {
            assertThat(hex(TreeHash.root(List.of())))
                    .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        }

        @Test
        void hasAnotherRootWhenTwoLeavesChangePlaces() {
            List<String> swapped = new ArrayList<>(LEAVES);
            swapped.set(0, LEAVES.get(1));
            swapped.set(1, LEAVES.get(0));
            assertThat(hex(TreeHash.root(leafHashes(swapped)))).isNotEqualTo(ROOTS.getLast());
        }

        private static List<byte[]> leafHashes(List<String> leaves) {
            return leaves.stream()
                    .map(leaf -> TreeHash.leaf(HexFormat.of().parseHex(leaf)))
                    .toList();
        }
    }

    @Property(tries = 300)
    void growsToTheSameRootAsTheDefinitionInTheRfc(@ForAll @Size(max = 70) List<@IntRange(max = 255) Integer> entries) {
        List<byte[]> leaves = entries.stream()
                .map(entry -> TreeHash.leaf(new byte[] {entry.byteValue()}))
                .toList();
        Frontier frontier = Frontier.empty();
        for (byte[] leaf : leaves) {
            frontier = frontier.with(leaf);
        }
        assertThat(frontier.size()).isEqualTo(leaves.size());
        assertThat(frontier.root()).isEqualTo(asDefined(leaves));
    }

    @Test
    void leavesAFrontierAsItWasWhenAnotherGrowsFromIt() {
        Frontier before = Frontier.empty().with(TreeHash.leaf(new byte[] {1}));
        byte[] root = before.root();
        Frontier after = before.with(TreeHash.leaf(new byte[] {2}));
        assertThat(before.root()).isEqualTo(root);
        assertThat(after.root()).isNotEqualTo(root);
    }

    @Test
    void takesNoNodeForALeaf() {
        byte[] left = TreeHash.leaf(new byte[] {1});
        byte[] right = TreeHash.leaf(new byte[] {2});
        byte[] both = new byte[64];
        System.arraycopy(left, 0, both, 0, 32);
        System.arraycopy(right, 0, both, 32, 32);
        assertThat(TreeHash.leaf(both)).isNotEqualTo(TreeHash.node(left, right));
    }

    /** RFC 6962, section 2.1: split at the largest power of two smaller than the number of leaves. */
    private static byte[] asDefined(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Sha256.of();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return TreeHash.node(asDefined(leaves.subList(0, k)), asDefined(leaves.subList(k, leaves.size())));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
