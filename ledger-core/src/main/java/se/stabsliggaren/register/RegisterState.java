package se.stabsliggaren.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.HistoryDeclared;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentReleased;
import se.stabsliggaren.event.RegisterEvent.IncidentStateNoted;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.LogContinued;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.FactIndex.Fact;

/** What stands of the register. */
public record RegisterState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        OPENED,
        AUTHORITY,
        INCIDENT,
        HEAD,
        KEY,
        CONTINUED,
        MOVE,
        OTHER
    }

    public static RegisterState none() {
        return new RegisterState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public RegisterState after(int post, RegisterEvent event) {
        return switch (event) {
            case RegisterOpened e -> with(acts.with(post, Act.OPENED, List.of(e.mark())));
            case AuthorityRegistered e -> with(acts.with(post, Act.AUTHORITY, List.of(e.id())));
            case IncidentRegistered e -> with(acts.with(post, Act.INCIDENT, List.of(e.incident(), e.designation())));
            case LogContinued e -> with(acts.with(post, Act.CONTINUED, List.of(e.log(), e.successor())));
            case MoveNoted e ->
                with(acts.with(
                        post,
                        Act.MOVE,
                        List.of(e.incident(), e.stage().name(), e.size().toString(), e.root())));
            case IncidentStateNoted ignored -> with(acts.with(post, Act.OTHER));
            case IncidentReleased ignored -> with(acts.with(post, Act.OTHER));
            case AccessChanged ignored -> with(acts.with(post, Act.OTHER));
            case HistoryDeclared ignored -> with(acts.with(post, Act.OTHER));
            case ClockStepped ignored -> with(acts.with(post, Act.OTHER));
            case HeadNoted e ->
                with(acts.with(post, Act.HEAD, List.of(e.incident(), e.size().toString(), e.root())));
            case KeyIntroduced e ->
                with(acts.with(post, Act.KEY, List.of(e.log(), e.key(), e.size().toString())));
        };
    }

    /** The successor of a log that may not go on. */
    Optional<String> successor(String log) {
        return acts.all(Act.CONTINUED)
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
        return moves(of.incident())
                .anyMatch(codes -> codes.equals(
                        List.of(of.incident(), stage.name(), of.size().toString(), of.root())));
    }

    private Stream<List<String>> moves(String log) {
        return acts.all(Act.MOVE).map(Fact::codes).filter(codes -> codes.getFirst()
                .equals(log));
    }

    public RegisterState without(int post) {
        return new RegisterState(acts.without(post));
    }

    public boolean opened() {
        return acts.all(Act.OPENED).findAny().isPresent();
    }

    public boolean hasAuthority(String id) {
        return acts.first(Act.AUTHORITY, List.of(id)).isPresent();
    }

    public boolean hasIncident(String origin) {
        return acts.all(Act.INCIDENT).anyMatch(fact -> fact.codes().getFirst().equals(origin));
    }

    public boolean hasDesignation(String designation) {
        return acts.all(Act.INCIDENT).anyMatch(fact -> fact.codes().getLast().equals(designation));
    }

    /** How many keys the register has introduced for a log: the generation of its newest. */
    public int generation(String log) {
        return Math.toIntExact(acts.all(Act.KEY)
                .filter(fact -> fact.codes().getFirst().equals(log))
                .count());
    }

    /** From which size on the newest key of a log signs; 0 when it has none. */
    int keyedFrom(String log) {
        return acts.all(Act.KEY)
                .filter(fact -> fact.codes().getFirst().equals(log))
                .mapToInt(fact -> Integer.parseInt(fact.codes().getLast()))
                .max()
                .orElse(0);
    }

    /** The first head of the same log that is longer than this one, or as long with another root. */
    Optional<Integer> contradicted(HeadNoted head) {
        return acts.all(Act.HEAD)
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
        String mark = acts.all(Act.OPENED).findFirst().orElseThrow().codes().getFirst();
        String series = (exercise ? "ÖVNING-" : "") + mark + "-" + year + "-";
        long used = acts.all(Act.INCIDENT)
                .filter(fact -> fact.codes().get(1).startsWith(series))
                .count();
        return Stream.iterate(used + 1, number -> number + 1)
                .map(number -> series + number)
                .filter(designation -> !hasDesignation(designation))
                .findFirst()
                .orElseThrow();
    }

    private RegisterState with(FactIndex<Act> next) {
        return new RegisterState(next);
    }
}
