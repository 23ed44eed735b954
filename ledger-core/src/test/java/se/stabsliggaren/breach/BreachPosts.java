package se.stabsliggaren.breach;

import static se.stabsliggaren.ledger.IncidentCase.FIRST;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.Loss;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;

/** Posts about a breach that is suspected in the first given post. */
final class BreachPosts {

    static final Text REASONS = Text.of("Uppgifterna var krypterade.");

    private BreachPosts() {}

    static BreachSuspected suspected(String... controllers) {
        return new BreachSuspected(Text.of("Läcka."), List.of(controllers), null);
    }

    static BecameAware aware(@Nullable Ref breach, String... controllers) {
        return new BecameAware(breach, List.of(controllers), Person.of("Testa Testlund"), null);
    }

    static BreachDescribed described() {
        return new BreachDescribed(
                Ref.to(FIRST),
                List.of(),
                List.of(Loss.CONFIDENTIALITY),
                Text.of("Elevakter."),
                null,
                List.of(),
                List.of("betyg"),
                false,
                false,
                List.of("elever"),
                new Count(null, 800L, null),
                null,
                null,
                null,
                null);
    }

    static BreachConsequencesAssessed consequences() {
        return new BreachConsequencesAssessed(Ref.to(FIRST), List.of(), Text.of("Oro."), null);
    }

    static BreachMeasureTaken measure() {
        return new BreachMeasureTaken(Ref.to(FIRST), Text.of("Byt lösenord."), null);
    }

    static RiskJudged risk(Risk risk) {
        return new RiskJudged(Ref.to(FIRST), List.of(), risk, Text.of("Känsliga uppgifter."), null);
    }

    static NotificationDecided notification(boolean toNotify, @Nullable Text reasons) {
        return new NotificationDecided(Ref.to(FIRST), List.of(), toNotify, reasons, null, null);
    }

    static OfficerConsulted officer(@Nullable Boolean followed, @Nullable Text reasons) {
        return new OfficerConsulted(Ref.to(FIRST), null, null, followed, reasons);
    }

    static SubjectsInformed informed() {
        return new SubjectsInformed(Ref.to(FIRST), List.of(), "brev", null, null, null);
    }

    static SubjectsNotInformed notInformed(NotInformedGround ground, @Nullable Text reasons) {
        return new SubjectsNotInformed(Ref.to(FIRST), List.of(), ground, reasons, null);
    }

    static ProcessorNoticed processor(@Nullable Ref breach) {
        return new ProcessorNoticed(breach, "Drift Exempel AB", null);
    }

    static BreachClosed closed() {
        return new BreachClosed(Ref.to(FIRST), null);
    }

    static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }
}
