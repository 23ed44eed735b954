package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Layout;

/** Whether what posts say of other posts of their log is borne out by those. */
final class Citations {

    static final String ASSESSED = "request.assessed";

    private final Findings findings;
    private final Layout.Part part;
    private final long posts;
    private final @Nullable Long release;
    private boolean released;

    /**
     * @param posts how many the log has
     * @param release the post that a masked bundle follows
     */
    Citations(Findings findings, Layout.Part part, long posts, @Nullable Long release) {
        this.findings = findings;
        this.part = part;
        this.posts = posts;
        this.release = release;
    }

    void post(long number, PostFacts facts) {
        for (long reference : facts.references()) {
            if (reference < 1 || reference > posts || reference == number) {
                findings.add(new Finding(Defect.CITATION_UNRESOLVED, part, number, "nr " + reference));
            }
        }
        released |= release != null && release == number && facts.type().equals(ASSESSED);
    }

    void end() {
        if (release != null && !released) {
            findings.add(new Finding(Defect.RELEASE_UNRESOLVED, part, release, ""));
        }
    }
}
