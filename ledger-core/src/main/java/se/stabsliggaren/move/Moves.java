package se.stabsliggaren.move;

import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.MoveEvent.MoveBegun;
import se.stabsliggaren.event.MoveEvent.MoveCalledOff;
import se.stabsliggaren.event.MoveEvent.MoveTakenOver;
import se.stabsliggaren.judgement.Judgement;

/** The rules of a move: the post after its beginning takes over, or calls it off, and nothing else follows. */
public final class Moves {

    private static final String NONE = "Händelsen flyttar inte; det finns inget att ta över eller avbryta.";

    private Moves() {}

    /** Whether anything but the end of the move may be recorded. */
    public static Judgement mayFollow(Event event, MoveState state) {
        boolean ends = event instanceof MoveTakenOver || event instanceof MoveCalledOff;
        return Judgement.recorded()
                .refuseIf(
                        state.underway() && !ends,
                        "",
                        "Händelsen flyttade vid nr %d till %s; skriv vidare där, eller på papper om den inte är övertagen än."
                                .formatted(state.begun(), state.to()));
    }

    public static Judgement judge(MoveEvent event, MoveState state) {
        return switch (event) {
            case MoveBegun e ->
                Judgement.recorded()
                        .refuseIf(
                                e.register().indexOf('+') < 0,
                                "data.register",
                                "Det är ingen nyckel till ett register; ta den som står i mottagarens erbjudande.");
            case MoveTakenOver ignored -> Judgement.recorded().refuseIf(!state.underway(), "type", NONE);
            case MoveCalledOff e ->
                Judgement.recorded()
                        .refuseIf(!state.underway(), "type", NONE)
                        .refuseIf(
                                (e.refusal() == null) == !stated(e),
                                "data",
                                "En flytt avbryts på mottagarens avböjande, eller på två olika personers ord om varför"
                                        + " den inte kan ha tagit över; ange det ena.");
        };
    }

    private static boolean stated(MoveCalledOff event) {
        return event.statement() != null
                && event.first() != null
                && event.second() != null
                && !event.first().equals(event.second());
    }
}
