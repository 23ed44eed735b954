package se.stabsliggaren.api.regime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Suggestion;
import se.stabsliggaren.projection.regime.Regimes;

/**
 * That a draft names a duty which the packs know, by any of its names: of a mistyped one no limit would run, and nobody
 * would be told.
 */
@Component
public final class KnownRegimes {

    private static final int LIKELY = 3;

    private final Regimes regimes;

    KnownRegimes(Regimes regimes) {
        this.regimes = regimes;
    }

    /**
     * The same draft.
     *
     * @throws BadField when it names a duty that no pack knows
     */
    public Draft known(Draft draft) {
        String regime = named(draft.event());
        if (regime != null && !regimes.knows(regime)) {
            throw new BadField("data.regime", sentence(regime, instead(draft.event())));
        }
        return draft;
    }

    private String sentence(String regime, String instead) {
        List<String> likely = Suggestion.nearest(regime, regimes.allNames(), LIKELY);
        return ("Inget regelverk här har plikten eller lagen %s, närmast liknar %s; skriv ett id eller ett namn som står"
                        + " på sidan Regelverk och i GET /api/v1/regimes, %s, eller lägg till ett eget regelverk.")
                .formatted(regime, String.join(", ", likely), instead);
    }

    private static @Nullable String named(Event event) {
        return switch (event) {
            case DutyFiled filed -> filed.regime();
            case DutyAssessed assessed -> assessed.regime();
            default -> null;
        };
    }

    /** What is written of a duty that no pack has. */
    private static String instead(Event event) {
        return event instanceof DutyFiled
                ? "utelämna fältet och nämn bara mottagaren"
                : "för in bedömningen som beslut eller anteckning";
    }
}
