package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** No bit can change, and nothing can be cut off, however well the manifest is made to fit. */
class AnyBitTest {

    private static final List<String> FILES = List.of(
            Part.INCIDENT.posts(),
            Part.INCIDENT.leaves(),
            Part.INCIDENT.content(),
            Part.INCIDENT.checkpoint(),
            Part.REGISTER.posts(),
            Part.REGISTER.leaves(),
            Layout.ATTACHMENTS + Example.PHOTO_DIGEST);
    private static final Example EXAMPLE = new Example();
    private static final byte[] WHOLE = EXAMPLE.whole().zip();
    private static final byte[] MASKED = new Example().answered().masked().zip();

    private static Path file;

    @BeforeContainer
    static void begin() throws IOException {
        file = Files.createTempFile("paket", ".zip");
    }

    @AfterContainer
    static void end() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 400)
    void isFoundOutWhenItIsFlipped(@ForAll @IntRange(max = 6) int which, @ForAll @IntRange(min = 0) int where)
            throws IOException {
        BundleFilesMap bundle = BundleFilesMap.unzip(WHOLE);
        byte[] bytes = bundle.files.get(FILES.get(which));
        int bit = where % (bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bundle.relisted().zip());
        // A bit of a type's name makes it another, which could be newer than the verifier: that cannot be told.
        Exit exit = Verification.of(Request.of(file)).exit();
        boolean namesATypeDifferently = exit == Exit.CANNOT_TELL
                && Verification.of(Request.of(file)).findings().stream()
                        .allMatch(finding -> finding.defect() == Defect.TYPE_UNKNOWN);
        assertThat(exit == Exit.DAMAGED || namesATypeDifferently).isTrue();
    }

    @Property(tries = 300)
    void isFoundOutInWhatAMaskedBundleShowsUpToItsAssessment(@ForAll @IntRange(min = 0) int where) throws IOException {
        BundleFilesMap bundle = BundleFilesMap.unzip(MASKED);
        byte[] bytes = bundle.files.get(Part.INCIDENT.content());
        int bit = where % (shown(bundle) * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bundle.relisted().zip());
        assertThat(Verification.of(Request.of(file)).exit()).isNotEqualTo(Exit.VERIFIED);
    }

    /** The bytes of content until what is said of the posts after the assessment, which is said by nobody's post. */
    private static int shown(BundleFilesMap bundle) {
        String upTo = String.join("\n", bundle.lines(Part.INCIDENT.content()).subList(0, Example.RELEASE));
        return upTo.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    @Property(tries = 200)
    void isFoundOutWhenTheBundleIsCut(@ForAll @IntRange(min = 0) int where) throws IOException {
        Files.write(file, java.util.Arrays.copyOf(WHOLE, where % WHOLE.length));
        assertThat(Verification.of(Request.of(file)).exit()).isNotEqualTo(Exit.VERIFIED);
    }

    @Property(tries = 200)
    void isFoundOutWhenAFileIsCut(@ForAll @IntRange(max = 6) int which, @ForAll @IntRange(min = 0) int where)
            throws IOException {
        BundleFilesMap bundle = BundleFilesMap.unzip(WHOLE);
        byte[] bytes = bundle.files.get(FILES.get(which));
        bundle.files.put(FILES.get(which), java.util.Arrays.copyOf(bytes, where % bytes.length));
        Files.write(file, bundle.relisted().zip());
        assertThat(Verification.of(Request.of(file)).exit()).isEqualTo(Exit.DAMAGED);
    }
}
