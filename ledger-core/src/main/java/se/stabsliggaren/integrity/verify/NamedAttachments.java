package se.stabsliggaren.integrity.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.stabsliggaren.integrity.bundle.Layout;

/** The attachments that the incident's posts name by their digests, held against the files that are there. */
final class NamedAttachments implements LogWatch {

    private final Findings findings;
    private final BundledLog log;
    private final BundleFiles files;
    private final Set<String> named = new HashSet<>();

    NamedAttachments(Findings findings, BundledLog log, BundleFiles files) {
        this.findings = findings;
        this.log = log;
        this.files = files;
    }

    @Override
    public void post(long number, PostFacts facts) {
        for (String digest : facts.digests()) {
            named.add(digest);
            if (!files.has(Layout.ATTACHMENTS + digest)) {
                findings.add(log.finding(Defect.ATTACHMENT_MISSING, number, digest));
            }
        }
    }

    /** Holds each file against its name and against what all posts name, and answers how many there are. */
    int compare() {
        List<String> attachments = files.under(Layout.ATTACHMENTS);
        for (String name : attachments) {
            String digest = name.substring(Layout.ATTACHMENTS.length());
            if (!digest.equals(files.sha256(name))) {
                findings.add(Defect.ATTACHMENT_DIFFERS, name);
            }
            if (!named.contains(digest)) {
                findings.add(Defect.ATTACHMENT_UNNAMED, name);
            }
        }
        return attachments.size();
    }
}
