package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.integrity.bundle.Disposals;
import se.stabsliggaren.integrity.bundle.Layout;

/**
 * Holds what is erased in a log of the bundle to the decisions that its posts carry out (spec/bundle.md, "What was
 * erased").
 */
final class ErasureCheck implements LogWatch {

    private final Findings findings;
    private final BundledLog log;
    private final Disposals disposals = new Disposals(this::found);

    ErasureCheck(Findings findings, BundledLog log) {
        this.findings = findings;
        this.log = log;
    }

    @Override
    public void post(long number, PostFacts facts) {
        DisposalSlots slots = facts.disposal();
        if (!slots.erasedNothing() && slots.unknownIn(SlotTable.standard())) {
            findings.add(log.finding(Defect.TYPE_UNKNOWN, number, facts.type()));
        }
        disposals.post(number, slots.erased(SlotTable.standard()), slots.act());
    }

    /** That there are no more posts. */
    void end() {
        disposals.end();
    }

    /** A line for each place that was erased as it was decided. */
    List<String> lines() {
        String where = log.part() == Layout.Part.REGISTER ? "gallrat i registret " : "gallrat ";
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
                    case UNRESOLVED -> log.finding(Defect.ERASURE_UNRESOLVED, fault.post(), "nr " + fault.by());
                    case UNDECIDED -> log.finding(Defect.ERASURE_UNDECIDED, fault.post(), place);
                    case NOT_ERASABLE -> log.finding(Defect.NOT_ERASABLE, fault.post(), place);
                };
        findings.add(finding);
    }
}
