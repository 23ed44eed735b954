package se.stabsliggaren.register;

import java.util.Optional;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.HistoryDeclared;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentReleased;
import se.stabsliggaren.event.RegisterEvent.IncidentStateNoted;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.LogContinued;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.register.RegisterState.Act;

/** What of the register may be corrected or withdrawn (spec/keys.md): others have built on the rest of it. */
public record RegisterAmendments(FactIndex facts) {

    private static final String FIELD = "corrects";

    /**
     * Whether this may stand in place of what was said before.
     *
     * @param corrected the first number of the matter
     */
    public Judgement correction(RegisterEvent event, int corrected) {
        return switch (event) {
            case AuthorityRegistered e ->
                standing(corrected)
                        .map(fact -> Judgement.recorded()
                                .refuseIf(
                                        !fact.codes().getFirst().equals(e.id()),
                                        "data.id",
                                        "Kortnamnet står i adresser och behörigheter och rättas inte; återkalla myndigheten och för"
                                                + " in den på nytt, om ingen använt den."))
                        .orElse(withdrawn());
            case IncidentRegistered e ->
                Judgement.recorded()
                        .refuseIf(
                                facts.fact(corrected)
                                        .filter(fact -> fact.codes().equals(RegisterState.codes(e)))
                                        .isEmpty(),
                                FIELD,
                                "Av en händelse i registret rättas bara rubriken; låt det andra stå som det är.");
            case RegisterOpened ignored -> lasting();
            case IncidentStateNoted ignored -> lasting();
            case IncidentReleased ignored -> lasting();
            case AccessChanged ignored -> lasting();
            case ClockStepped ignored -> lasting();
            case HeadNoted ignored -> lasting();
            case HistoryDeclared ignored -> lasting();
            case KeyIntroduced ignored -> lasting();
            case LogContinued ignored -> lasting();
            case MoveNoted ignored -> lasting();
        };
    }

    /** Whether this may be taken back: an authority that nobody relies on. */
    public Judgement withdrawal(PostWithdrawn event) {
        Optional<Fact> authority = standing(event.post().post());
        return Judgement.recorded()
                .refuseIf(
                        authority.isEmpty(),
                        "data.post",
                        "Ur registret återkallas bara en myndighet; för in det som gäller nu i stället.")
                .refuseIf(
                        authority
                                .filter(fact -> new RegisterState(facts)
                                        .relies(fact.codes().getFirst()))
                                .isPresent(),
                        "data.post",
                        "Myndigheten har händelser eller behörigheter i registret och kan inte återkallas; rätta namnet, eller"
                                + " låt den stå.");
    }

    private Optional<Fact> standing(int authority) {
        return facts.fact(authority).filter(fact -> fact.act() == Act.AUTHORITY);
    }

    private static Judgement withdrawn() {
        return Judgement.refused(FIELD, "Myndigheten är återkallad; för in den på nytt i stället.");
    }

    private static Judgement lasting() {
        return Judgement.refused(
                FIELD,
                "Det här i registret rättas inte, för andra har litat på det; för in det som gäller nu i stället.");
    }
}
