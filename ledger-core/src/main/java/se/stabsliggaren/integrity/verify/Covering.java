package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Manifest;

/**
 * Whether something of a log may be covered, and what says which.
 *
 * @param assessment names what is covered; absent in a log where nothing does
 * @param places is shown what stands where something is covered
 */
record Covering(boolean allowed, @Nullable Assessment assessment, CoveredPlaces places) {

    /** A register shows what concerns the incident, and no assessment says how much that is. */
    static Covering ofRegister() {
        return new Covering(true, null, new CoveredPlaces());
    }

    /** In an incident it is what the assessment names that a masked bundle follows; nothing when the bundle is whole. */
    static Covering ofIncident(Manifest manifest, BundleFiles files, CoveredPlaces places) throws IOException {
        return new Covering(manifest.masked(), assessment(manifest, files), places);
    }

    /** Looked for before the posts are read, since it may speak of any before it. */
    private static @Nullable Assessment assessment(Manifest manifest, BundleFiles files) throws IOException {
        String contents = Layout.Part.INCIDENT.content();
        if (manifest.release() == null || !files.has(contents)) {
            return null;
        }
        try (InputStream ahead = files.open(contents)) {
            return AssessmentSlots.read(new Lines(contents, ahead, LogCheck.LONGEST_CONTENT), manifest.release());
        }
    }
}
