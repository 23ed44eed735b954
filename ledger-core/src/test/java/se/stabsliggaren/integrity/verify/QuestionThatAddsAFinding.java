package se.stabsliggaren.integrity.verify;

/** Breaks a rule of the architecture, to show that it can be broken. */
record QuestionThatAddsAFinding(Findings findings) {

    boolean isWhole(String file) {
        return !file.isEmpty() || missing(file) > 0;
    }

    private int missing(String file) {
        findings.add(Defect.FILE_MISSING, file);
        return 1;
    }
}
