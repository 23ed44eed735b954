package se.stabsliggaren.integrity.verify;

/** Whether the posts that posts refer to are there: in their own log, and other than themselves. */
record Citations(Findings findings, BundledLog log) implements LogWatch {

    @Override
    public void post(long number, PostFacts facts) {
        for (long reference : facts.references()) {
            if (reference < 1 || reference > log.size() || reference == number) {
                findings.add(log.finding(Defect.CITATION_UNRESOLVED, number, "nr " + reference));
            }
        }
    }
}
