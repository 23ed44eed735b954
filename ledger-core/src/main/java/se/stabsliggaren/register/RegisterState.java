package se.stabsliggaren.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the register. */
public record RegisterState(FactIndex facts) {

    /** What a post can have done. */
    enum Act {
        OPENED,
        AUTHORITY,
        INCIDENT,
        HEAD,
        KEY,
        CONTINUED,
        MOVE,
        RELEASED,
        ACCESS
    }

    /** The successor of a log that may not go on. */
    Optional<String> successor(String log) {
        return facts.all(Act.CONTINUED)
                .filter(fact -> fact.codes().getFirst().equals(log))
                .map(fact -> fact.codes().getLast())
                .findFirst();
    }

    /** The last stage of a log's last move. */
    Optional<MoveStage> moved(String log) {
        return moves(log).map(codes -> MoveStage.valueOf(codes.get(1))).reduce((earlier, later) -> later);
    }

    /** Whether this stage was noted of this head of a log. */
    boolean moved(MoveStage stage, MoveNoted of) {
        return moves(of.incident()).anyMatch(codes -> codes.equals(codes(stage, of)));
    }

    static List<String> codes(MoveNoted event) {
        return codes(event.stage(), event);
    }

    private static List<String> codes(MoveStage stage, MoveNoted of) {
        return List.of(of.incident(), stage.name(), of.size().toString(), of.root());
    }

    private Stream<List<String>> moves(String log) {
        return facts.all(Act.MOVE).map(Fact::codes).filter(codes -> codes.getFirst()
                .equals(log));
    }

    boolean opened() {
        return facts.last(Act.OPENED).isPresent();
    }

    boolean hasAuthority(String id) {
        return facts.first(Act.AUTHORITY, List.of(id)).isPresent();
    }

    public boolean hasIncident(String origin) {
        return facts.all(Act.INCIDENT).anyMatch(fact -> fact.codes().getFirst().equals(origin));
    }

    public boolean hasDesignation(String designation) {
        return facts.all(Act.INCIDENT).anyMatch(fact -> fact.codes().getLast().equals(designation));
    }

    /** Whether an incident, a release or an access names this authority. */
    boolean relies(String authority) {
        return facts.all(Act.INCIDENT).anyMatch(fact -> fact.codes().get(1).equals(authority))
                || facts.first(Act.RELEASED, List.of(authority)).isPresent()
                || facts.first(Act.ACCESS, List.of(authority)).isPresent();
    }

    /** All of an incident's listing but its title. */
    static List<String> codes(IncidentRegistered event) {
        return List.of(event.incident(), event.authority(), event.exercise().toString(), event.designation());
    }

    /** How many keys the register has introduced for a log: the generation of its newest. */
    public int generation(String log) {
        return Math.toIntExact(facts.all(Act.KEY)
                .filter(fact -> fact.codes().getFirst().equals(log))
                .count());
    }

    /** From which size on the newest key of a log signs; 0 when it has none. */
    int keyedFrom(String log) {
        return facts.all(Act.KEY)
                .filter(fact -> fact.codes().getFirst().equals(log))
                .mapToInt(fact -> Integer.parseInt(fact.codes().getLast()))
                .max()
                .orElse(0);
    }

    /** The first head of the same log that is longer than this one, or as long with another root. */
    Optional<Integer> contradicted(HeadNoted head) {
        return facts.all(Act.HEAD)
                .filter(fact -> fact.codes().getFirst().equals(head.incident()))
                .filter(fact -> {
                    int size = Integer.parseInt(fact.codes().get(1));
                    return size > head.size()
                            || size == head.size() && !fact.codes().getLast().equals(head.root());
                })
                .map(Fact::post)
                .findFirst();
    }

    /** The next free designation, e.g. {@code L1-2024-3}; an exercise's says so: {@code ÖVNING-L1-2024-3}. */
    public String nextDesignation(int year, boolean exercise) {
        String mark = facts.all(Act.OPENED).findFirst().orElseThrow().codes().getFirst();
        String series = (exercise ? "ÖVNING-" : "") + mark + "-" + year + "-";
        long used = facts.all(Act.INCIDENT)
                .filter(fact -> fact.codes().getLast().startsWith(series))
                .count();
        return Stream.iterate(used + 1, number -> number + 1)
                .map(number -> series + number)
                .filter(designation -> !hasDesignation(designation))
                .findFirst()
                .orElseThrow();
    }
}
