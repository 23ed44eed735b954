package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.integrity.SigningKey;

/** Who holds the register's old key is led to the new one by what the old one signed, and by nothing else. */
class RotationTest {

    private final RotatedExample example = new RotatedExample();

    @TempDir
    Path folder;

    @Test
    void isSignedForWhoHoldsTheNewKey() throws IOException {
        assertThat(verified(example.whole(), example.fresh)).contains("grade signed:");
    }

    @Test
    void isSignedForWhoHoldsTheOldKey() throws IOException {
        assertThat(verified(example.whole(), example.old)).contains("grade signed:");
    }

    @Test
    void theOldKeyLeadsNowhereWithoutTheHeadThatBothSigned() throws IOException {
        assertThat(verified(example.withoutTheHead(), example.old)).contains("not-signed-by-key:");
    }

    @Test
    void theNewKeyCannotVouchForItself() throws IOException {
        assertThat(verified(example.withoutTheOldSignature(), example.old)).contains("not-signed-by-key:");
    }

    @Test
    void aKeyThatIsIntroducedAfterTheLastHeadOfTheOldOneIsNobodys() throws IOException {
        BundleFilesMap forged = example.introducedAfterTheOldHead();
        assertThat(verified(forged)).contains("grade consistent:").doesNotContain("grade signed:");
        assertThat(verified(forged, example.old)).contains("not-signed-by-key:").doesNotContain("grade");
    }

    @Test
    void theOldKeySignsNothingLater() throws IOException {
        assertThat(verified(example.signedByTheOldKey(), example.old)).contains("key-outdated:");
    }

    private String verified(BundleFilesMap bundle, SigningKey... keys) throws IOException {
        Path file = Files.write(folder.resolve("paket.zip"), bundle.zip());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> words = keys.length == 0
                ? List.of(file.toString())
                : List.of(file.toString(), "--key", keys[0].verifierKey().toString());
        Verify.run(words, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
