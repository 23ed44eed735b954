package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.breach.Attribution;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breach.FilingAttributor;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.regime.Moment;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** What was filed with the supervisory authority, for which breach of which controller. */
final class Filings {

    private static final String NOTIFY = "GDPR33.NOTIFY";

    record Filing(Row<?> row, DutyFiled event, Attribution attribution) {

        Party party() {
            return attribution.party();
        }
    }

    private final View<BreachRecordRow> known;
    private final Regimes regimes;
    private final List<Filing> all = new ArrayList<>();

    Filings(View<BreachRecordRow> known, BreachPosts breaches, Regimes regimes) {
        this.known = known;
        this.regimes = regimes;
        FilingAttributor notified = new FilingAttributor(breaches);
        known.standing().forEach(row -> {
            DutyFiled filed = filed(row.said().duty());
            if (filed != null && toSupervisor(filed)) {
                all.add(new Filing(row, filed, notified.of(row, filed)));
            }
        });
    }

    List<Filing> all() {
        return all;
    }

    List<Filing> of(Party party) {
        return all.stream().filter(filing -> filing.party().equals(party)).toList();
    }

    /** What the filings, their numbers and the reasons for delay say for this party's record. */
    List<Answer> answers(Party party) {
        List<Answer> answers = new ArrayList<>();
        of(party).forEach(filing -> answers.addAll(answers(filing)));
        known.standing().forEach(row -> {
            FieldAnswers said = new FieldAnswers(row);
            switch (row.said().duty()) {
                case ReferenceReceived received -> {
                    if (isOf(party, known.nameOf(received.filing().post()))) {
                        said.label(RecordField.IMY_NUMBERS, received.reference());
                    }
                }
                case DelayExplained delay -> {
                    if (concerns(party, known.nameOf(delay.about().post()))) {
                        said.text(RecordField.LATE_REASONS, delay.reasons());
                    }
                }
                // The filings were told above, and what was assessed and when a limit passed fills no cell.
                case DutyFiled ignored -> {}
                case DutyAssessed ignored -> {}
                case LimitPassed ignored -> {}
                case null -> {}
            }
            answers.addAll(said.all());
        });
        return answers;
    }

    private static List<Answer> answers(Filing filing) {
        RecordField field = filing.event().stage() == Stage.INITIAL ? RecordField.NOTIFIED_AT : RecordField.SUPPLEMENTS;
        Phrase phrase = Phrase.of("")
                .wordsIf(
                        field == RecordField.SUPPLEMENTS,
                        SwedishCodes.of(filing.event().stage()) + " ")
                .words(FieldAnswers.occurred(filing.row()))
                .label(", kanal: ", filing.event().channel())
                .text(", innehåll: ", filing.event().content())
                .and(guess(filing.attribution().others()));
        return new FieldAnswers(filing.row())
                .label(
                        RecordField.CONTROLLER,
                        filing.event().controller() == null
                                ? null
                                : filing.party().controller())
                .phrase(field, phrase)
                .all();
    }

    private static Phrase guess(List<Integer> others) {
        Phrase guess = Phrase.of("");
        String between = " – antaget; posten säger inte vilken incident som avses, den kan gälla ";
        for (int other : others) {
            guess.nr(between, other);
            between = " eller ";
        }
        return guess;
    }

    private static @Nullable DutyFiled filed(@Nullable DutyEvent duty) {
        return switch (duty) {
            case null -> null;
            case DutyFiled filed -> filed;
            case DutyAssessed ignored -> null;
            case ReferenceReceived ignored -> null;
            case DelayExplained ignored -> null;
            case LimitPassed ignored -> null;
        };
    }

    private boolean isOf(Party party, int post) {
        return of(party).stream().anyMatch(filing -> filing.row().name() == post);
    }

    /** A delay is explained about the filing, the limit that passed, or the duty itself. */
    private boolean concerns(Party party, int post) {
        return isOf(party, post)
                || known.standing()
                        .filter(row -> row.name() == post)
                        .anyMatch(row -> notifies(party, row.said().duty()));
    }

    private static boolean notifies(Party party, @Nullable DutyEvent duty) {
        return switch (duty) {
            case null -> false;
            case LimitPassed e -> e.regime().equalsIgnoreCase(NOTIFY) && of(party, e.controller());
            case DutyAssessed e -> e.regime().equalsIgnoreCase(NOTIFY) && of(party, e.controller());
            case DutyFiled ignored -> false;
            case ReferenceReceived ignored -> false;
            case DelayExplained ignored -> false;
        };
    }

    private static boolean of(Party party, @Nullable String controller) {
        String word = Moment.word(controller);
        return word.isEmpty() || party.isControlledBy(word);
    }

    private boolean toSupervisor(DutyFiled filed) {
        String regime = Moment.word(filed.regime());
        boolean named = regime.equalsIgnoreCase(NOTIFY) || regime.equalsIgnoreCase("GDPR33.SUPPLEMENT");
        return named
                || regimes.named(NOTIFY).stream()
                        .flatMap(notify -> notify.recipients().stream())
                        .anyMatch(recipient ->
                                recipient.isCalled(filed.recipient().strip()));
    }
}
