package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.Nullable;

/** Whether the post that a masked bundle follows is an assessment. */
final class ReleaseCheck implements LogWatch {

    static final String ASSESSED = "request.assessed";

    private final Findings findings;
    private final BundledLog log;
    private final @Nullable Long release;
    private boolean assessed;

    /** @param release the number of that post; absent when the bundle is whole */
    ReleaseCheck(Findings findings, BundledLog log, @Nullable Long release) {
        this.findings = findings;
        this.log = log;
        this.release = release;
    }

    @Override
    public void post(long number, PostFacts facts) {
        assessed |= release != null && release == number && facts.type().equals(ASSESSED);
    }

    /** That there are no more posts. */
    void end() {
        if (release != null && !assessed) {
            findings.add(log.finding(Defect.RELEASE_UNRESOLVED, release, ""));
        }
    }
}
