package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Manifest;

/** Finds and reads the manifest. */
final class ManifestFile {

    private ManifestFile() {}

    /** Null when there is none to go on with. */
    static @Nullable Manifest read(ZipContainer container, Findings findings) throws IOException {
        if (!container.has(Layout.MANIFEST)) {
            findings.add(Defect.FILE_MISSING, Layout.MANIFEST);
            return null;
        }
        if (!container.names().getLast().equals(Layout.MANIFEST)) {
            findings.add(Defect.MANIFEST_NOT_LAST, "");
        }
        try (InputStream in = container.read(Layout.MANIFEST)) {
            return Manifest.read(in.readAllBytes());
        } catch (IllegalArgumentException e) {
            findings.add(Defect.MANIFEST_BAD, String.valueOf(e.getMessage()));
            return null;
        }
    }
}
