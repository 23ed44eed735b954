package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.Attribution;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breach.FilingAttributor;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.outcome.FilingCourses;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** What was filed with the supervisory authority, for which breach of which controller. */
final class Filings {

    /** The duty to notify, by its id in the rule packs. */
    static final String NOTIFY = "GDPR33.NOTIFY";

    /** The law that it belongs to, which may be named in its place. */
    static final String LAW = "GDPR33";

    record Filing(Row<?> row, DutyFiled event, Attribution attribution) {

        Party party() {
            return attribution.party();
        }
    }

    /** A number that the authority gave a filing. */
    private record Numbered(Row<?> row, ReferenceReceived event) {}

    private final Regimes regimes;
    private final List<Filing> all = new ArrayList<>();
    private final Map<Party, List<Filing>> byParty = new HashMap<>();
    private final Map<Integer, List<Numbered>> numbers = new HashMap<>();
    private final Delays delays;
    private final FilingCourses courses;

    Filings(View<BreachRecordRow> known, BreachPosts breaches, Regimes regimes) {
        this.regimes = regimes;
        this.delays = new Delays(known);
        this.courses = FilingCourses.of(known.telling(), BreachRecordRow::duty, ref -> known.nameOf(ref.post()));
        FilingAttributor notified = new FilingAttributor(breaches);
        known.telling().forEach(row -> {
            switch (row.said().duty()) {
                case DutyFiled filed -> {
                    if (toSupervisor(filed)) {
                        add(new Filing(row, filed, notified.of(row, filed)));
                    }
                }
                case ReferenceReceived received ->
                    numbers.computeIfAbsent(known.nameOf(received.filing().post()), none -> new ArrayList<>())
                            .add(new Numbered(row, received));
                // Delays are kept by themselves, what the authority did is told with the filing, and what was assessed
                // and
                // when a limit passed fills no cell.
                case DelayExplained ignored -> {}
                case DutyAssessed ignored -> {}
                case CourseNoted ignored -> {}
                case LimitPassed ignored -> {}
                case null -> {}
            }
        });
    }

    private void add(Filing filing) {
        all.add(filing);
        byParty.computeIfAbsent(filing.party(), none -> new ArrayList<>()).add(filing);
    }

    List<Filing> all() {
        return all;
    }

    List<Filing> of(Party party) {
        return byParty.getOrDefault(party, List.of());
    }

    /** What the filings, their numbers and the reasons for delay say for this party's record. */
    List<Answer> answers(Party party) {
        List<Filing> filed = of(party);
        List<Answer> answers = new ArrayList<>();
        filed.forEach(filing -> answers.addAll(answers(filing)));
        List<Integer> names =
                filed.stream().map(filing -> filing.row().name()).distinct().toList();
        names.stream()
                .flatMap(name -> numbers.getOrDefault(name, List.of()).stream())
                .sorted(Comparator.comparingInt(numbered -> numbered.row().name()))
                .forEach(numbered -> answers.addAll(new FieldAnswers(numbered.row())
                        .label(RecordField.IMY_NUMBERS, numbered.event().reference())
                        .all()));
        answers.addAll(delays.answers(party, names));
        return answers;
    }

    private List<Answer> answers(Filing filing) {
        RecordField field = filing.event().stage() == Stage.INITIAL ? RecordField.NOTIFIED_AT : RecordField.SUPPLEMENTS;
        Phrase phrase = Phrase.of("")
                .wordsIf(
                        field == RecordField.SUPPLEMENTS,
                        SwedishCodes.of(filing.event().stage()) + " ")
                .words(FieldAnswers.occurred(filing.row()))
                .label(", kanal: ", filing.event().channel())
                .text(", innehåll: ", filing.event().content())
                .and(guess(filing.attribution().others()))
                .and(standing(filing));
        return new FieldAnswers(filing.row())
                .label(
                        RecordField.CONTROLLER,
                        filing.event().controller() == null
                                ? null
                                : filing.party().controller())
                .phrase(field, phrase)
                .all();
    }

    /** How far the authority has come, by the latest that posts say. */
    private Phrase standing(Filing filing) {
        FilingCourses.Latest latest = courses.of(filing.row().name());
        return latest == null
                ? Phrase.of("")
                : Phrase.of("; ")
                        .and(latest.phrase())
                        .nr(" (", latest.row().number())
                        .words(")");
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

    private boolean toSupervisor(DutyFiled filed) {
        String regime = regimes.word(Word.of(filed.regime()));
        boolean named = TypedName.same(regime, NOTIFY) || TypedName.same(regime, "GDPR33.SUPPLEMENT");
        return named
                || regimes.named(NOTIFY).stream()
                        .flatMap(notify -> notify.recipients().stream())
                        .anyMatch(recipient ->
                                recipient.isCalled(filed.recipient().strip()));
    }
}
