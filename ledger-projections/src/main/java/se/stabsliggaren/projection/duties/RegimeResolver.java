package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.Attribution;
import se.stabsliggaren.projection.breach.FilingAttributor;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.regime.Ground;
import se.stabsliggaren.projection.regime.Reception;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/**
 * Which regime a filing falls under: the one it names, and where it names none the one regime of that day whose recipient
 * and stage fit. Where two fit, as with MSB in 2024, none is guessed, nor where its recipient received such reports on
 * other days only. One whose stage is none of the regime it names may be of that, or of those of its law whose stage it is.
 * A regime that was repealed since it was begun fits as well. What follows a filing up may follow any that went to that
 * recipient.
 */
final class RegimeResolver {

    private final Regimes regimes;
    private final FilingAttributor notified;
    private final Set<TypedName> named;
    private final BegunRegimes begun;
    private final IncidentBegun incident;

    /**
     * @param named those whom breaches or assessments name
     * @param begun what assessments began, whichever posts tell of them
     * @param incident since when there was something to file of
     */
    RegimeResolver(
            Regimes regimes,
            FilingAttributor notified,
            Set<TypedName> named,
            BegunRegimes begun,
            IncidentBegun incident) {
        this.regimes = regimes;
        this.notified = notified;
        this.named = named;
        this.begun = begun;
        this.incident = incident;
    }

    /** Asked in the order of the posts. */
    DutyFiling filed(Row<?> row, DutyFiled filed) {
        Regime named =
                filed.regime() == null ? null : regimes.named(filed.regime()).orElse(null);
        boolean asWritten = named != null && named.stages().contains(filed.stage());
        Interval sent = incident.filed(row);
        List<Regime> possible = asWritten ? List.of() : possible(filed, named, sent);
        Regime regime = named != null ? named : only(possible, filed, sent).orElse(null);
        if (regime != null) {
            begun.file(regime, filed.stage(), KnownThen.happened(row));
        }
        return new DutyFiling(
                row,
                filed,
                regime,
                regime != null && named == null,
                regime != null && regime.stages().contains(filed.stage()) ? List.of() : possible,
                sent,
                regime == null ? Reception.UNKNOWN : reception(regime, filed.recipient(), row),
                attributed(row, filed, regime));
    }

    /** By the beginning that was taken for the incident's, too, if its recipient received such reports all the time since. */
    private Reception reception(Regime regime, String recipient, Row<?> row) {
        Reception taken = regimes.reception(regime, recipient, incident.filedSinceTaken(row));
        return taken == Reception.RECIPIENT ? taken : regimes.reception(regime, recipient, incident.filed(row));
    }

    /** The assessment with its regime by the id or law that the packs know it as. */
    static DutyAssessed understood(DutyAssessed typed, Regimes regimes) {
        return new DutyAssessed(
                regimes.word(typed.regime()),
                typed.recipient(),
                typed.controller(),
                typed.verdict(),
                typed.obligation(),
                typed.grounds(),
                typed.judge());
    }

    private Attribution attributed(Row<?> row, DutyFiled filed, @Nullable Regime regime) {
        if (regime != null && regime.perBreach()) {
            return notified.of(row, filed, regime.firstFiledUnder());
        }
        String controller = Word.of(filed.controller());
        return controller.isEmpty() || named.contains(TypedName.of(controller))
                ? Attribution.certain(Party.withoutBreach(controller))
                : Attribution.byItself(controller, List.of());
    }

    /** The one it must be, if its recipient received such reports when it was filed. */
    private static Optional<Regime> only(List<Regime> possible, DutyFiled filed, Interval when) {
        return possible.size() == 1
                ? Optional.of(possible.get(0)).filter(one -> one.goesTo(filed.recipient(), when))
                : Optional.empty();
    }

    /** By those who received them when it was filed, or where it went to none of them, by those of any day. */
    private List<Regime> possible(DutyFiled filed, @Nullable Regime named, Interval when) {
        String typed = filed.regime();
        String family = named != null ? named.family() : typed == null ? null : regimes.word(typed);
        List<Regime> fitting = regimes.all().stream()
                .filter(regime -> begun.canBeFiled(regime, when))
                .filter(regime -> family == null || TypedName.same(regime.family(), family))
                .filter(regime -> named == null || regime.voluntary() == named.voluntary())
                .filter(regime -> (regime.follows() == null || named != null)
                        && (regime.stages().contains(filed.stage()) || isCompleted(regime, filed.stage())))
                .filter(regime -> agrees(regime, filed.obligation()))
                .toList();
        List<Regime> receiving = fitting.stream()
                .filter(regime -> regime.goesTo(filed.recipient(), when))
                .toList();
        return receiving.isEmpty()
                ? fitting.stream()
                        .filter(regime -> regime.wentOnAnotherDayTo(filed.recipient(), when))
                        .toList()
                : receiving;
    }

    /** Whether a filing under this regime is followed up by such a one, which no regime of its own awaits. */
    private boolean isCompleted(Regime regime, Stage stage) {
        boolean followsUp =
                switch (stage) {
                    case SUPPLEMENT, STATUS -> true;
                    case INITIAL, FINAL -> false;
                };
        return followsUp
                && regime.stages().contains(Stage.INITIAL)
                && regimes.all().stream()
                        .filter(other -> other.stages().contains(stage))
                        .flatMap(other -> other.starts().stream())
                        .noneMatch(start -> start.byFiling(regime.id(), Stage.INITIAL));
    }

    private static boolean agrees(Regime regime, @Nullable Obligation obligation) {
        return obligation == null
                || regime.ground() != Ground.LAW
                || switch (obligation) {
                    case MANDATORY -> !regime.voluntary();
                    case VOLUNTARY -> regime.voluntary();
                    case UNKNOWN -> true;
                };
    }
}
