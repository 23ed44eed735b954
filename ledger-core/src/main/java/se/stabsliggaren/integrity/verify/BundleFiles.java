package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Manifest;

/** The files of the bundle, each held against the manifest once it has been read. */
final class BundleFiles {

    private final ZipContainer container;
    private final Findings findings;
    private final Map<String, Manifest.File> listed = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    BundleFiles(ZipContainer container, Manifest manifest, Findings findings) {
        this.container = container;
        this.findings = findings;
        manifest.files().forEach(file -> listed.put(file.name(), file));
    }

    /** That the files that are there are the ones that are listed, and may be there. */
    void compareNames() {
        for (String name : container.names()) {
            if (name.equals(Layout.MANIFEST)) {
                continue;
            }
            if (!Layout.allows(name)) {
                findings.add(Defect.FILE_NAME_BAD, name);
            }
            if (!listed.containsKey(name)) {
                findings.add(Defect.FILE_EXTRA, name);
            }
        }
        for (String name : listed.keySet()) {
            if (!container.has(name)) {
                findings.add(Defect.FILE_MISSING, name);
            }
        }
    }

    /** Whether the file is there; when not, that is a finding. */
    boolean require(String name) {
        if (!container.has(name) && !listed.containsKey(name)) {
            findings.add(Defect.FILE_MISSING, name);
        }
        return container.has(name);
    }

    boolean has(String name) {
        return container.has(name);
    }

    /** The names of the files in a folder that are there, ascending. */
    List<String> under(String folder) {
        return container.names().stream()
                .filter(name -> name.startsWith(folder))
                .sorted()
                .toList();
    }

    /** A file as it is, to look ahead in; it still has to be read. */
    InputStream ahead(String name) {
        return container.read(name);
    }

    HashedFile open(String name) {
        read.add(name);
        return new HashedFile(name, container.read(name));
    }

    /** Ends the reading of a file. */
    Manifest.File close(HashedFile file) throws IOException {
        try (file) {
            Manifest.File found = file.rest();
            Manifest.File wanted = listed.get(found.name());
            if (wanted != null && !wanted.equals(found)) {
                findings.add(Defect.FILE_CHANGED, found.name());
            }
            return found;
        }
    }

    byte[] whole(String name, int longest) throws IOException {
        HashedFile file = open(name);
        byte[] bytes = file.readNBytes(longest + 1);
        close(file);
        if (bytes.length > longest) {
            throw new Unreadable(Defect.FILE_FORM_BAD, name);
        }
        return bytes;
    }

    /** Reads whatever has not been read, and answers how many attachments there were. */
    int rest(Set<String> namedAttachments) throws IOException {
        int attachments = 0;
        for (String name : container.names()) {
            if (read.contains(name) || name.equals(Layout.MANIFEST)) {
                continue;
            }
            Manifest.File found = close(open(name));
            if (name.startsWith(Layout.ATTACHMENTS)) {
                attachments++;
                attachment(name.substring(Layout.ATTACHMENTS.length()), found, namedAttachments);
            }
        }
        return attachments;
    }

    private void attachment(String digest, Manifest.File found, Set<String> named) {
        if (!found.sha256().equals(digest)) {
            findings.add(Defect.ATTACHMENT_DIFFERS, found.name());
        }
        if (!named.contains(digest)) {
            findings.add(Defect.ATTACHMENT_UNNAMED, found.name());
        }
    }
}
