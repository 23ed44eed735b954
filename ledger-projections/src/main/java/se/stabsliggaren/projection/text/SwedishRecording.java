package se.stabsliggaren.projection.text;

import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Via;

/** How a post came into the record, in Swedish: by which way, and by what clock. */
public final class SwedishRecording {

    private SwedishRecording() {}

    public static String of(Via via) {
        return switch (via) {
            case WEB -> "webben";
            case API -> "system";
            case PAPER -> "papper";
            case IMPORT -> "import";
            case CLOCK -> "klockan";
        };
    }

    public static String of(ClockState clock) {
        return switch (clock) {
            case SYNCHRONISED -> "kontrollerad klocka";
            case FREE -> "okontrollerad klocka";
            case SET_BY_HAND -> "klocka ställd för hand";
            case SIMULATED -> "övningsklocka";
        };
    }
}
