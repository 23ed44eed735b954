package se.stabsliggaren.duty;

import java.util.List;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.format.TypedName;

/** What was filed, to whom and for whom; an empty word is one that nobody said. */
record Filing(Stage stage, String recipient, String regime, String controller) {

    static Filing of(DutyFiled filed) {
        return new Filing(
                filed.stage(), filed.recipient(), DutyState.word(filed.regime()), DutyState.word(filed.controller()));
    }

    static Filing of(List<String> codes) {
        return new Filing(Stage.valueOf(codes.get(0)), codes.get(1), codes.get(2), codes.get(3));
    }

    List<String> codes() {
        return List.of(stage.name(), recipient, regime, controller);
    }

    /** Whether this was of the stage, and under the same duty as the other. */
    boolean of(Stage wanted, Filing other) {
        return stage == wanted && toTheSame(other) && agree(regime, other.regime);
    }

    /** Whether this was filed under one single duty that the other names too, e.g. {@code CSL.EARLY}. */
    boolean names(Filing other) {
        return regime.contains(".") && TypedName.same(regime, other.regime);
    }

    /**
     * Whether this is the first filing that the other one follows, by going to the same recipient or by being of the same
     * law; a supplement may name a regime of its own.
     */
    boolean begins(Filing other) {
        return stage == Stage.INITIAL
                && agree(controller, other.controller)
                && (Recipients.same(recipient, other.recipient) || FirstReports.begins(this, other));
    }

    private boolean toTheSame(Filing other) {
        return Recipients.same(recipient, other.recipient) && agree(controller, other.controller);
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || TypedName.same(one, other);
    }
}
