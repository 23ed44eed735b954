package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.VisibleText;

/**
 * What the verifier found.
 *
 * @param more findings that are not listed
 * @param grades what vouches for the bundle; empty when something is wrong
 * @param covered what stands where something is covered, of a masked bundle
 * @param erased what was erased, where, and by which decision
 * @param counts what was read
 * @param remarks what the grades rest on
 * @param unreached what the verdict says nothing of
 * @param signer the key that signed the incident's head, and by which the log would be handed on; null when there is none
 */
public record Report(
        Exit exit,
        List<Finding> findings,
        int more,
        List<Grade> grades,
        List<String> covered,
        List<String> erased,
        List<String> counts,
        List<String> remarks,
        List<String> unreached,
        @Nullable VerifierKey signer) {

    public Report {
        findings = List.copyOf(findings);
        grades = List.copyOf(grades);
        covered = List.copyOf(covered);
        erased = List.copyOf(erased);
        counts = List.copyOf(counts);
        remarks = List.copyOf(remarks);
        unreached = List.copyOf(unreached);
    }

    /** In Swedish, a line for each finding, and the verdict last. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(finding.toString()));
        if (more > 0) {
            lines.add("… och " + more + " fel till.");
        }
        lines.addAll(covered);
        lines.addAll(erased);
        lines.addAll(counts);
        grades.forEach(grade -> lines.add("grade " + grade.code() + ": " + grade.words() + "."));
        lines.addAll(remarks);
        lines.addAll(unreached);
        lines.add(
                switch (exit) {
                    case VERIFIED ->
                        vouchedFor()
                                ? "GODKÄND."
                                : "SAMSTÄMMIGT, men ingenting utanför paketet bekräftar vem det kommer från.";
                    case DAMAGED -> "INTE GODKÄND: " + (findings.size() + more) + " fel.";
                    case CANNOT_TELL -> "KAN INTE AVGÖRAS.";
                });
        return lines.stream().map(VisibleText::escaped).toList();
    }

    /** Whether anything outside the bundle vouches for it. */
    public boolean vouchedFor() {
        return exit == Exit.VERIFIED && grades.stream().anyMatch(Grade::fromOutside);
    }
}
