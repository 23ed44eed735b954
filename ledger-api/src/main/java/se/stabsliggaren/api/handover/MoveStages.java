package se.stabsliggaren.api.handover;

import java.util.Base64;
import java.util.Optional;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.Successors.Registrar;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.integrity.Checkpoint;

/** How far the moves of logs have come, as the register here says. */
final class MoveStages {

    private final IncidentRegister register;

    MoveStages(IncidentRegister register) {
        this.register = register;
    }

    /** The origin of the register. */
    String register() {
        return register.log()
                .orElseThrow(() -> new NotMoved(
                        "Registret är inte öppnat; starta liggaren och öppna adressen som den skriver ut."));
    }

    /** What was noted of this stage when the log had so many posts. */
    Optional<MoveNoted> of(String log, MoveStage stage, int size) {
        return register.moves(log).stream()
                .filter(move -> move.stage() == stage && move.size() == size)
                .findFirst();
    }

    void note(MoveStage stage, Checkpoint head, String key, String place, Registrar registrar) {
        register.record(noted(stage, head, key, place), registrar.in(register()));
    }

    /**
     * How a stage is noted.
     *
     * @param key the receiver's for the log
     * @param place the verifier key of the register at the other place
     */
    static MoveNoted noted(MoveStage stage, Checkpoint head, String key, String place) {
        String root = Base64.getEncoder().encodeToString(head.root());
        return new MoveNoted(head.origin(), stage, key, place, Math.toIntExact(head.size()), root);
    }
}
