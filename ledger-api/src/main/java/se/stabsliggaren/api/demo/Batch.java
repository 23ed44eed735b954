package se.stabsliggaren.api.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Drafts that go through the endpoint in one request: one moment, one role.
 *
 * @param clock what the simulated clock is set to before; null to leave it
 */
record Batch(@Nullable Instant clock, String role, List<Map<String, Object>> drafts) {

    /** Larger arrays commit no faster, and the bar should move. */
    private static final int LARGEST = 20;

    private static final String FIRST_ROLE = "log-keeper";

    /** The lines of a case as requests. Single drafts of one turn are sent together; a group stays a group. */
    static List<Batch> of(List<CaseLine> lines) {
        List<Batch> batches = new ArrayList<>();
        List<Map<String, Object>> open = new ArrayList<>();
        Instant clock = null;
        String role = FIRST_ROLE;
        for (CaseLine line : lines) {
            boolean joins = line instanceof CaseLine.Drafts drafts && !drafts.group() && open.size() < LARGEST;
            if (!joins && !open.isEmpty()) {
                batches.add(new Batch(clock, role, List.copyOf(open)));
                open.clear();
                clock = null;
            }
            switch (line) {
                case CaseLine.Turn turn -> {
                    clock = turn.clock() == null ? clock : turn.clock();
                    role = turn.role() == null ? role : turn.role();
                }
                case CaseLine.Drafts drafts
                when drafts.group() -> {
                    batches.add(new Batch(clock, role, drafts.drafts()));
                    clock = null;
                }
                case CaseLine.Drafts drafts -> open.addAll(drafts.drafts());
            }
        }
        if (!open.isEmpty()) {
            batches.add(new Batch(clock, role, List.copyOf(open)));
        }
        return List.copyOf(batches);
    }

    /** The same with what earlier batches' labels came to. */
    Batch resolved(Labels labels) {
        return new Batch(clock, role, drafts.stream().map(labels::resolve).toList());
    }
}
