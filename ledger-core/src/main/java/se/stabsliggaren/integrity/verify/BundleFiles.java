package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Manifest;

/** The files of the bundle, held against the manifest. */
final class BundleFiles {

    private final ZipContainer container;
    private final Findings findings;
    private final Map<String, Manifest.File> unpacked;
    private final Map<String, Manifest.File> listed = new HashMap<>();

    /** @param unpacked what each file in the container is, by its name */
    BundleFiles(ZipContainer container, Map<String, Manifest.File> unpacked, Manifest manifest, Findings findings) {
        this.container = container;
        this.findings = findings;
        this.unpacked = unpacked;
        manifest.files().forEach(file -> listed.put(file.name(), file));
    }

    /** That the files that are there are the ones that are listed, and may be there. */
    void compare() {
        Set<String> taken = new HashSet<>();
        unpacked.forEach((name, file) -> {
            if (!name.equals(Layout.MANIFEST)) {
                compare(name, file);
            }
            if (!taken.add(name.toLowerCase(Locale.ROOT))) {
                findings.add(Defect.FILE_NAME_BAD, name);
            }
        });
        for (String name : unpacked.keySet()) {
            if (standsUnderAFile(name.toLowerCase(Locale.ROOT), taken)) {
                findings.add(Defect.FILE_NAME_BAD, name);
            }
        }
        for (String name : listed.keySet()) {
            if (!container.has(name) || name.equals(Layout.MANIFEST)) {
                findings.add(Defect.FILE_MISSING, name);
            }
        }
    }

    private static boolean standsUnderAFile(String name, Set<String> files) {
        for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
            if (files.contains(name.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    private void compare(String name, Manifest.File file) {
        if (!Layout.allows(name)) {
            findings.add(Defect.FILE_NAME_BAD, name);
        }
        Manifest.File wanted = listed.get(name);
        if (wanted == null) {
            findings.add(Defect.FILE_EXTRA, name);
        } else if (!wanted.equals(file)) {
            findings.add(Defect.FILE_CHANGED, name);
        }
    }

    /** Those of the files that are neither there nor listed; what is listed was missed already. */
    List<String> unheardOf(List<String> names) {
        return names.stream()
                .filter(name -> !container.has(name) && !listed.containsKey(name))
                .toList();
    }

    boolean has(String name) {
        return container.has(name);
    }

    boolean hasAll(List<String> names) {
        return names.stream().allMatch(container::has);
    }

    /** The SHA-256 of a file in lower-case hexadecimal; null when it is not there. */
    @Nullable
    String sha256(String name) {
        Manifest.File file = unpacked.get(name);
        return file == null ? null : file.sha256();
    }

    List<String> names() {
        return container.names();
    }

    /** The names of the files in a folder that are there, ascending. */
    List<String> under(String folder) {
        return container.names().stream()
                .filter(name -> name.startsWith(folder))
                .sorted()
                .toList();
    }

    InputStream open(String name) {
        return container.read(name);
    }

    byte[] whole(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }
}
