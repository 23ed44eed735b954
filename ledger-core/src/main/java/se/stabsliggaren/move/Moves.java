package se.stabsliggaren.move;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveCalledOff;
import se.stabsliggaren.event.MoveEvent.MoveTakenOver;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rules of a move: the post after its beginning takes over, or calls it off, and nothing else follows. */
public record Moves(FactIndex facts) implements Family<MoveEvent> {

    enum Act {
        BEGUN,
        ENDED
    }

    private static final String NONE = "Händelsen flyttar inte; det finns inget att ta över eller avbryta.";

    /** Whether anything but the end of the move may be recorded. */
    public Judgement mayFollow(Event event) {
        boolean ends = event instanceof MoveTakenOver || event instanceof MoveCalledOff;
        return ends ? Judgement.recorded() : begun().map(Moves::gone).orElse(Judgement.recorded());
    }

    @Override
    public Judgement judge(MoveEvent event) {
        return switch (event) {
            case MoveBegun e ->
                Judgement.recorded()
                        .refuseIf(
                                e.register().indexOf('+') < 0,
                                "data.register",
                                "Det är ingen nyckel till ett register; ta den som står i mottagarens erbjudande.");
            case MoveTakenOver ignored -> Judgement.recorded().refuseIf(!underway(), "type", NONE);
            case MoveCalledOff e ->
                Judgement.recorded()
                        .refuseIf(!underway(), "type", NONE)
                        .refuseIf(
                                (e.refusal() == null) == !stated(e),
                                "data",
                                "En flytt avbryts på mottagarens avböjande, eller på två olika personers ord om varför"
                                        + " den inte kan ha tagit över; ange det ena.");
        };
    }

    @Override
    public @Nullable Fact fact(int post, MoveEvent event) {
        return switch (event) {
            case MoveBegun e -> Fact.of(post, Act.BEGUN, List.of(e.register()));
            case MoveTakenOver ignored -> Fact.of(post, Act.ENDED);
            case MoveCalledOff ignored -> Fact.of(post, Act.ENDED);
        };
    }

    /** Whether the log moves, and nobody has said that it was taken over or stays. */
    public boolean underway() {
        return begun().isPresent();
    }

    private Optional<Fact> begun() {
        int ended = facts.last(Act.ENDED).orElse(0);
        return facts.last(Act.BEGUN).filter(begun -> ended < begun).flatMap(facts::fact);
    }

    /** The domain of the register to which the log moves. */
    private static String to(Fact begun) {
        return begun.codes().getFirst().split("[/+]", 2)[0];
    }

    private static Judgement gone(Fact begun) {
        return Judgement.refused(
                "",
                "Händelsen flyttade vid nr %d till %s; skriv vidare där, eller på papper om den inte är övertagen än."
                        .formatted(begun.post(), to(begun)));
    }

    private static boolean stated(MoveCalledOff event) {
        return event.statement() != null
                && event.first() != null
                && event.second() != null
                && !event.first().equals(event.second());
    }
}
