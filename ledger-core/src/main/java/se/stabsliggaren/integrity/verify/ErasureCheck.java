package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.integrity.bundle.Disposals;
import se.stabsliggaren.integrity.bundle.Layout;

/**
 * Holds what is erased in a log of the bundle to the decisions that its posts carry out (spec/bundle.md, "What was
 * erased").
 */
final class ErasureCheck {

    private final Findings findings;
    private final Layout.Part part;
    private final Disposals disposals = new Disposals(this::found);

    ErasureCheck(Findings findings, Layout.Part part) {
        this.findings = findings;
        this.part = part;
    }

    void post(long number, PostFacts facts) {
        DisposalSlots slots = facts.disposal();
        if (!slots.erasedNothing() && slots.unknownIn(SlotTable.standard())) {
            findings.add(new Finding(Defect.TYPE_UNKNOWN, part, number, facts.type()));
        }
        disposals.post(number, slots.erased(SlotTable.standard()), slots.act());
    }

    void end() {
        disposals.end();
    }

    /** A line for each place that was erased as it was decided. */
    List<String> lines() {
        String where = part == Layout.Part.REGISTER ? "gallrat i registret " : "gallrat ";
        List<String> lines = new ArrayList<>();
        disposals.erasures().forEach(each -> lines.add(where + each + "."));
        if (disposals.more() > 0) {
            lines.add(where + "på " + disposals.more() + " ställen till.");
        }
        return lines;
    }

    private void found(Disposals.Fault fault) {
        String place = "%s[%d], nr %d".formatted(fault.path(), fault.position(), fault.by());
        Finding finding =
                switch (fault.wrong()) {
                    case UNRESOLVED -> new Finding(Defect.ERASURE_UNRESOLVED, part, fault.post(), "nr " + fault.by());
                    case UNDECIDED -> new Finding(Defect.ERASURE_UNDECIDED, part, fault.post(), place);
                    case NOT_ERASABLE -> new Finding(Defect.NOT_ERASABLE, part, fault.post(), place);
                };
        findings.add(finding);
    }
}
