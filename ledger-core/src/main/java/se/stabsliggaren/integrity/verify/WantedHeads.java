package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;

/** Heads that a log must have had at their sizes. */
final class WantedHeads implements LogWatch {

    private final Findings findings;
    private final TreeMap<Long, List<Wanted>> bySize = new TreeMap<>();

    private record Wanted(Checkpoint head, Finding whenDiffers, Finding whenLarger) {}

    private WantedHeads(Findings findings) {
        this.findings = findings;
    }

    /** Those of the heads that are of this log. */
    static WantedHeads kept(Findings findings, List<Checkpoint> heads, String origin) {
        WantedHeads wanted = new WantedHeads(findings);
        for (Checkpoint head : heads) {
            if (head.origin().equals(origin)) {
                String detail = origin + " nr " + head.size();
                wanted.add(head, Finding.of(Defect.HEAD_DIFFERS, detail), Finding.of(Defect.HEAD_LARGER, detail));
            }
        }
        return wanted;
    }

    /**
     * Asks for one more.
     *
     * @param whenDiffers what is wrong when the log had another then
     * @param whenLarger what is wrong when the log is smaller
     */
    void add(Checkpoint head, Finding whenDiffers, Finding whenLarger) {
        bySize.computeIfAbsent(head.size(), size -> new ArrayList<>()).add(new Wanted(head, whenDiffers, whenLarger));
    }

    @Override
    public void grown(Frontier tree) {
        if (bySize.isEmpty() || bySize.firstKey() != tree.size()) {
            return;
        }
        byte[] root = tree.root();
        for (Wanted wanted : bySize.pollFirstEntry().getValue()) {
            if (!Arrays.equals(wanted.head().root(), root)) {
                findings.add(wanted.whenDiffers());
            }
        }
    }

    /** The log has ended; what is still asked for is larger. */
    void end() {
        bySize.values().forEach(wanted -> wanted.forEach(each -> findings.add(each.whenLarger())));
        bySize.clear();
    }
}
