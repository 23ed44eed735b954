package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spoilt bundles, each named after what is wrong with it. The stored ones are for other verifiers, too. */
class VectorsTest {

    private static final Path STORED = Path.of("src/test/resources/bundles");
    private static final String INDEX = "vectors.tsv";

    @TempDir
    Path folder;

    static Stream<Vector> vectors() {
        return Stream.of(
                        new PostVectors().all(),
                        new ContentVectors().all(),
                        new MaskedVectors().all(),
                        new ErasureVectors().all(),
                        new MaskedErasureVectors().all(),
                        new VersionVectors().all(),
                        new BundleVectors().all(),
                        new RotationVectors().all(),
                        new MoveVectors().all(),
                        new ReadingVectors().all(),
                        new ContainerVectors().all())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isFoundOut(Vector vector) throws IOException {
        Report report = Verification.of(Request.of(Files.write(folder.resolve("paket.zip"), vector.zip())));
        assertThat(report.findings()).as(vector.name()).anySatisfy(finding -> assertThat(finding.toString())
                .startsWith(vector.expected()));
        assertThat(report.exit()).isEqualTo(vector.exit());
        assertThat(report.grades()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stored")
    void isFoundOutAsItWasStored(String line) throws IOException {
        String[] columns = line.split("\t", 3);
        Report report = Verification.of(Request.of(STORED.resolve(columns[0] + ".zip")));
        assertThat(report.exit().number()).isEqualTo(Integer.parseInt(columns[1]));
        if (columns[2].isEmpty()) {
            assertThat(report.findings()).isEmpty();
        } else {
            assertThat(report.findings())
                    .anySatisfy(finding -> assertThat(finding.toString()).startsWith(columns[2]));
        }
    }

    @Test
    void isStoredUnderItsName() throws IOException {
        if (Boolean.getBoolean("approve")) {
            store();
        }
        List<String> names = stored().map(line -> line.split("\t", 2)[0]).toList();
        Set<String> wanted = vectors().map(Vector::name).collect(Collectors.toCollection(TreeSet::new));
        wanted.addAll(Set.of("whole", "masked", "rotated", "introduced-after-the-old-head", "noted-head-withheld"));
        wanted.addAll(good().keySet());
        wanted.addAll(ErasureVectors.good().keySet());
        wanted.addAll(MaskedErasureVectors.good().keySet());
        wanted.addAll(VersionVectors.good().keySet());
        wanted.addAll(Set.of("moved", "moved-and-taken-over", "move-refused", "move-called-off"));
        assertThat(names).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void isMoreOftenBadThanGood() {
        assertThat(vectors().map(Vector::name)).doesNotHaveDuplicates().hasSizeGreaterThan(80);
    }

    /** Those that no bundle has by itself need something from outside, which other tests give. */
    @Test
    void breaksEveryPropertyThatABundleHas() {
        Set<String> broken = vectors()
                .map(vector -> vector.expected().split("[: ]")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        broken.addAll(Set.of("head-differs", "head-larger", "head-of-another-log", "paper-differs"));
        broken.addAll(Set.of("not-signed-by-key", "policy-not-met", "wrong-use", "bundle-too-large"));
        assertThat(broken)
                .containsAll(Stream.of(Defect.values()).map(Defect::code).toList());
    }

    static Stream<String> stored() throws IOException {
        Path index = STORED.resolve(INDEX);
        return Files.exists(index) ? Files.readAllLines(index).stream() : Stream.empty();
    }

    /** Moves that are wrongly refused when what is covered of them is taken for missing. */
    private static Map<String, BundleFilesMap> good() {
        return new TreeMap<>(Map.of(
                "moved-and-brought-back",
                new MovedExample().broughtBack(),
                "moved-and-taken-over-by-what-goes-on-for-it",
                new MovedExample().takenOverByWhatGoesOnForIt(),
                "masked-beginning-of-a-move",
                new MovedExample().masked(MoveTest.passage(9, null)),
                "masked-key-of-a-move",
                new MovedExample().masked(MoveTest.passage(9, "data.key")),
                "masked-receiver-of-a-move",
                new MovedExample().masked(MoveTest.passage(9, "data.receiver")),
                "masked-taking-over",
                new MovedExample().masked(MoveTest.passage(10, null))));
    }

    private static void store() throws IOException {
        Files.createDirectories(STORED);
        StringBuilder index = new StringBuilder();
        Example example = new Example();
        write(index, new Vector("whole", example.whole().zip(), Exit.VERIFIED, ""));
        write(index, new Vector("masked", example.answered().masked().zip(), Exit.VERIFIED, ""));
        write(index, new Vector("rotated", new RotatedExample().whole().zip(), Exit.VERIFIED, ""));
        byte[] forged = new RotatedExample().introducedAfterTheOldHead().zip();
        write(index, new Vector("introduced-after-the-old-head", forged, Exit.VERIFIED, ""));
        byte[] withheld = new BundleVectors().besideAWithheldNote().zip();
        write(index, new Vector("noted-head-withheld", withheld, Exit.VERIFIED, ""));
        write(index, new Vector("moved", new MovedExample().sent().zip(), Exit.VERIFIED, ""));
        write(
                index,
                new Vector(
                        "moved-and-taken-over", new MovedExample().takenOver().zip(), Exit.VERIFIED, ""));
        MovedExample refused = new MovedExample();
        write(index, new Vector("move-refused", refused.refused(refused.fresh).zip(), Exit.VERIFIED, ""));
        write(
                index,
                new Vector("move-called-off", new MovedExample().calledOff().zip(), Exit.VERIFIED, ""));
        for (var moved : good().entrySet()) {
            write(index, new Vector(moved.getKey(), moved.getValue().zip(), Exit.VERIFIED, ""));
        }
        for (var disposed : ErasureVectors.good().entrySet()) {
            write(index, new Vector(disposed.getKey(), disposed.getValue().zip(), Exit.VERIFIED, ""));
        }
        for (var disposed : MaskedErasureVectors.good().entrySet()) {
            write(index, new Vector(disposed.getKey(), disposed.getValue().zip(), Exit.VERIFIED, ""));
        }
        for (var versions : VersionVectors.good().entrySet()) {
            write(index, new Vector(versions.getKey(), versions.getValue().zip(), Exit.VERIFIED, ""));
        }
        for (Vector vector : vectors().toList()) {
            write(index, vector);
        }
        Files.writeString(STORED.resolve(INDEX), index);
    }

    private static void write(StringBuilder index, Vector vector) throws IOException {
        Files.write(STORED.resolve(vector.name() + ".zip"), vector.zip());
        index.append("%s\t%d\t%s%n".formatted(vector.name(), vector.exit().number(), vector.expected()));
    }
}
