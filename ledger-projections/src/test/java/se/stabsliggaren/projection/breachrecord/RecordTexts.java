package se.stabsliggaren.projection.breachrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.Loss;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

/** The posts these tests tell their histories with. */
final class RecordTexts {

    private RecordTexts() {}

    static Event filed(@Nullable String controller, Stage stage, String content) {
        return new DutyFiled(null, "IMY", controller, stage, null, "e-tjänst", Text.of(content), null);
    }

    static Event took(int breach, @Nullable String began, @Nullable String ended, @Nullable Boolean ongoing) {
        return new BreachDescribed(
                Ref.to(breach),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                began == null ? null : When.parse(began),
                ended == null ? null : When.parse(ended),
                ongoing);
    }

    static Event described(int breach, Long atLeast, Long atMost, String category) {
        return new BreachDescribed(
                Ref.to(breach),
                List.of(),
                List.of(Loss.AVAILABILITY),
                Text.of("Journalen krypterad."),
                null,
                List.of(),
                List.of(category),
                true,
                null,
                List.of("brukare"),
                new Count(atLeast, atMost, null),
                null,
                null,
                null,
                null);
    }
}
