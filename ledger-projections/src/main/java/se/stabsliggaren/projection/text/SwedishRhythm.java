package se.stabsliggaren.projection.text;

import se.stabsliggaren.event.StaffEvent.Per;
import se.stabsliggaren.event.StaffEvent.RhythmSet;

/** How often the staff meets, in Swedish: {@code 1–2 gånger per dag}. */
public final class SwedishRhythm {

    private SwedishRhythm() {}

    public static String of(RhythmSet rhythm) {
        Integer atLeast = rhythm.atLeast();
        Integer atMost = rhythm.atMost();
        Per per = rhythm.per();
        String unit =
                switch (per) {
                    case DAY -> "per dag";
                    case WEEK -> "per vecka";
                };
        if (atLeast == null && atMost == null) {
            return switch (per) {
                case DAY -> "varje dag, " + Absence.inPost("hur många gånger");
                case WEEK -> "varje vecka, " + Absence.inPost("hur många gånger");
            };
        }
        String times;
        if (atLeast == null) {
            times = "högst " + atMost;
        } else if (atMost == null) {
            times = "minst " + atLeast;
        } else {
            times = atLeast.equals(atMost) ? atLeast.toString() : atLeast + "–" + atMost;
        }
        return times + (times.matches("(minst |högst )?1") ? " gång " : " gånger ") + unit;
    }
}
