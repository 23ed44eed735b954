package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.campaign.Campaign;
import se.stabsliggaren.machine.Programs;

/**
 * The jar and the page say the same of whatever chance makes of a bundle, and neither ever fails.
 */
class TwoVerifiersTest {

    private static final Path BUNDLES = Path.of("src/test/resources/bundles");
    private static final Path KEPT = Path.of("target/campaign");

    /** In a campaign hundreds of thousands: damage that only one of them sees is rare. */
    private static final int TRIES = Campaign.isOn() ? Campaign.tries(4000) : 400;

    private static final long SEED = Campaign.seed();

    @TempDir
    private Path folder;

    @Test
    void bothVerifiersSayTheSameOfAnyDamage() throws Exception {
        Path node = Programs.node();
        List<byte[]> bundles = bundles();
        List<String> differences = new ArrayList<>();
        TreeSet<String> answers = new TreeSet<>();
        System.out.printf("Damages to bundles are drawn from seed %d, %d of them.%n", SEED, TRIES);
        try (PageProcess page = new PageProcess(node, folder)) {
            for (int i = 0; i < TRIES && differences.size() < 20; i++) {
                Random random = new Random(SEED + i * 0x9E3779B97F4A7C15L);
                byte[] damaged = new AnyDamage(random).of(bundles.get(random.nextInt(bundles.size())));
                page.ask(damaged);
                String jar = jar(damaged);
                String other = page.answer();
                answers.add(jar);
                if (!jar.equals(other)) {
                    String told = kept(i, damaged) + "\n  jar:  " + jar + "\n  page: " + other;
                    System.out.println(told);
                    differences.add(told);
                }
            }
        }
        assertThat(answers).as("what chance made was told in many ways").hasSizeGreaterThan(Math.min(20, TRIES / 20));
        assertThat(differences)
                .as(
                        "to freeze one as a vector, copy it to %s under a name that says what is wrong, and give it a row in"
                                        .formatted(BUNDLES)
                                + " vectors.tsv and a maker among the Vectors")
                .isEmpty();
    }

    /** The stored ones, spoilt and good: what is already damaged leads further in. */
    private static List<byte[]> bundles() throws IOException {
        List<byte[]> bundles = new ArrayList<>();
        for (String line : VectorsTest.stored().toList()) {
            bundles.add(Files.readAllBytes(BUNDLES.resolve(line.split("\t", 2)[0] + ".zip")));
        }
        byte[] whole = new Example().whole().zip();
        byte[] masked = new Example().answered().masked().zip();
        byte[] rotated = new RotatedExample().whole().zip();
        byte[] moved = new MovedExample().broughtBack().zip();
        for (int i = 0; i < 20; i++) {
            bundles.addAll(List.of(
                    whole,
                    masked,
                    masked,
                    rotated,
                    moved,
                    new MovedExample().calledOff().zip()));
        }
        return bundles;
    }

    private String jar(byte[] bundle) throws IOException {
        Path file = Files.write(folder.resolve("paket.zip"), bundle);
        try {
            Report report = Verification.of(Request.of(file));
            TreeSet<String> codes = new TreeSet<>();
            report.findings().forEach(finding -> codes.add(finding.defect().code()));
            return (report.exit().number() + " " + String.join(" ", codes)).strip();
        } catch (RuntimeException | StackOverflowError e) {
            return "threw " + e + " at " + e.getStackTrace()[0];
        }
    }

    private static Path kept(int number, byte[] bundle) throws IOException {
        Files.createDirectories(KEPT);
        return Files.write(KEPT.resolve("%d-%d.zip".formatted(SEED, number)), bundle);
    }
}
