package se.stabsliggaren.projection.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

/** The posts these tests tell their histories with. */
final class DutyTexts {

    private DutyTexts() {}

    static Event opened() {
        return new IncidentOpened("Exempel kommun", true, Text.of("Angrepp"), null);
    }

    static Event suspected(String... controllers) {
        return new BreachSuspected(
                Text.of("Uppgifter kan ha läckt."), List.of(controllers), When.parse("2024-11-05T04:00Z"));
    }

    static Event aware(int breach, String... controllers) {
        return new BecameAware(
                Ref.to(breach), List.of(controllers), Person.of("socialchefen"), Text.of("Filerna är läckta."));
    }

    static Event applies(String regime) {
        return assessed(regime, Verdict.APPLIES);
    }

    static Event assessed(String regime, Verdict verdict) {
        return new DutyAssessed(regime, null, null, verdict, null, Text.of("därför"), null);
    }

    static Event filed(@Nullable String regime, String recipient, @Nullable String controller, Stage stage) {
        return new DutyFiled(regime, recipient, controller, stage, null, "e-tjänst", Text.of("innehåll"), null);
    }

    static Event reference(int filing, String reference) {
        return new ReferenceReceived(Ref.to(filing), "IMY-diarienummer", reference);
    }
}
