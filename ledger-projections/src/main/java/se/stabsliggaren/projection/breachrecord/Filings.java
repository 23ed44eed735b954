package se.stabsliggaren.projection.breachrecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.breach.Attribution;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.ContradictionWords;
import se.stabsliggaren.projection.duties.DutyFiling;
import se.stabsliggaren.projection.duties.ToldDuties;
import se.stabsliggaren.projection.outcome.FilingCourses;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** What was notified to the supervisory authority, of which breach of which controller, as the duties count it. */
final class Filings {

    /** The duty to notify, by its id in the rule packs. */
    static final String NOTIFY = "GDPR33.NOTIFY";

    private static final String SUPPLEMENT = "GDPR33.SUPPLEMENT";

    private static final String INFORM = "GDPR34.INFORM";

    /** A number that the authority gave a filing. */
    private record Numbered(Row<?> row, ReferenceReceived event) {}

    private final Instant now;
    private final List<DutyFiling> informing;
    private final List<DutyFiling> first;
    private final List<DutyFiling> fallen;
    private final List<DutyFiling> toldOfEach;
    private final Map<Party, List<DutyFiling>> byParty;
    private final Map<Integer, List<Numbered>> numbers = new HashMap<>();
    private final Delays delays;
    private final FilingCourses courses;

    Filings(View<BreachRecordRow> known, ToldDuties told, Instant now) {
        this.now = now;
        List<DutyFiling> all = told.filed().stream().filter(Filings::isHere).toList();
        this.fallen = told.fallen().stream().filter(Filings::isHere).toList();
        this.informing =
                told.filed().stream().filter(filing -> filing.countsTo(INFORM)).toList();
        this.first = all.stream()
                .filter(filing -> isFirst(filing) || filing.isOfAnotherStage())
                .toList();
        this.toldOfEach = all.stream().filter(Filings::isToldOfEach).toList();
        this.byParty = all.stream()
                .filter(filing -> !isToldOfEach(filing))
                .collect(Collectors.groupingBy(DutyFiling::party, LinkedHashMap::new, Collectors.toList()));
        this.delays = new Delays(known, told.duties());
        this.courses = FilingCourses.of(known.telling(), BreachRecordRow::duty, ref -> known.nameOf(ref.post()));
        known.telling().forEach(row -> {
            switch (row.said().duty()) {
                case ReferenceReceived received ->
                    numbers.computeIfAbsent(known.nameOf(received.filing().post()), none -> new ArrayList<>())
                            .add(new Numbered(row, received));
                // What was filed is given, delays are kept by themselves, and what the authority did is told with the
                // filing; what was assessed and when a limit passed fills no cell.
                case DutyFiled ignored -> {}
                case DelayExplained ignored -> {}
                case DutyAssessed ignored -> {}
                case CourseNoted ignored -> {}
                case LimitPassed ignored -> {}
                case null -> {}
            }
        });
    }

    private static boolean isHere(DutyFiling filing) {
        return filing.countsTo(NOTIFY) || filing.countsTo(SUPPLEMENT);
    }

    /** Of whom something was filed, in the order of the posts. */
    Set<Party> parties() {
        return byParty.keySet();
    }

    /** What notifies in nobody's name is told of each whose it can be. */
    private static boolean isToldOfEach(DutyFiling filing) {
        return filing.countsTo(NOTIFY) && filing.attribution().ofNobody();
    }

    List<DutyFiling> of(Party party) {
        return byParty.getOrDefault(party, List.of());
    }

    /** What the filings, their numbers and the reasons for delay say for this party's record. */
    List<Answer> answers(Party party) {
        List<DutyFiling> filed = of(party);
        List<Answer> answers = new ArrayList<>();
        filed.forEach(filing -> answers.addAll(answers(filing, guess(filing))));
        if (filed.stream().noneMatch(Filings::isFirst)) {
            filed.stream().filter(DutyFiling::isOfAnotherStage).forEach(filing -> answers.addAll(ofPerhaps(filing)));
        }
        List<DutyFiling> perhaps = perhaps(party, filed);
        perhaps.forEach(filing -> answers.addAll(ofPerhaps(filing)));
        answers.addAll(numbers(filed.stream(), ""));
        perhaps.stream()
                .filter(Filings::isToldOfEach)
                .forEach(filing -> answers.addAll(numbers(Stream.of(filing), perhapsHere(filing))));
        answers.addAll(numbersOfWithdrawn(party));
        answers.addAll(delays.answers(party));
        return answers;
    }

    /** The numbers that were given to what was withdrawn since. */
    List<Answer> numbersOfWithdrawn(Party party) {
        return withdrawnOf(party)
                .flatMap(filing -> numbers(Stream.of(filing), withdrawn(filing)).stream())
                .toList();
    }

    /** Of whom something was filed and withdrawn since that stands in none of these records, in the order of the posts. */
    Set<Party> withdrawnBeside(Collection<Party> recorded) {
        Set<Party> beside = new LinkedHashSet<>();
        fallen.stream()
                .filter(filing -> filing.row().withdrawnIn() != null)
                .filter(filing -> !recorded.contains(filing.party()))
                .filter(filing -> !isToldOfEach(filing) || recorded.stream().noneMatch(filing.attribution()::mayBeOf))
                .forEach(filing -> beside.add(filing.party()));
        return beside;
    }

    /** What withdrew what was filed of this party. */
    Stream<AmendmentNote> undone(Party party) {
        return fallenOf(party).flatMap(filing -> AmendmentNote.of(filing.row()).stream());
    }

    /** What filings said that have been corrected or withdrawn since; whose they were is told by what stands. */
    List<Answer> fallen(Party party) {
        return fallenOf(party)
                .flatMap(filing -> answers(filing, guess(filing)).stream())
                .filter(answer -> answer.field() != RecordField.CONTROLLER)
                .toList();
    }

    private Stream<DutyFiling> fallenOf(Party party) {
        return fallen.stream()
                .filter(filing -> filing.party().equals(party)
                        || isToldOfEach(filing) && filing.attribution().mayBeOf(party));
    }

    /** The last wording of each: its number was given, though nothing is filed any more. */
    private Stream<DutyFiling> withdrawnOf(Party party) {
        Map<Integer, DutyFiling> last = new LinkedHashMap<>();
        fallenOf(party)
                .filter(filing -> filing.row().withdrawnIn() != null)
                .forEach(filing -> last.put(filing.row().name(), filing));
        return last.values().stream();
    }

    private static String withdrawn(DutyFiling filing) {
        return " – för nr %d, som är återkallad i nr %d"
                .formatted(filing.row().number(), filing.row().withdrawnIn());
    }

    /** What was told as filed under the duty to inform the data subjects, and may be of this party. */
    List<Integer> mayInform(Party party) {
        return informing.stream()
                .filter(filing -> filing.when().canHaveHappenedBy(now))
                .filter(filing -> filing.attribution().mayBeOf(party))
                .map(filing -> filing.row().number())
                .toList();
    }

    /** First filings that can be this party's: of what is counted to others, only where none is counted here. */
    private List<DutyFiling> perhaps(Party party, List<DutyFiling> filed) {
        boolean anyFirst = filed.stream().anyMatch(Filings::isFirst);
        return (anyFirst ? toldOfEach : first)
                .stream()
                        .filter(filing -> KnownThen.happened(filing.row()).canHaveHappenedBy(now))
                        .filter(filing -> filing.party().breach() != party.breach()
                                && filing.attribution().mayBeOf(party))
                        .toList();
    }

    private List<Answer> numbers(Stream<DutyFiling> filed, String doubt) {
        return filed.map(filing -> filing.row().name())
                .distinct()
                .flatMap(name -> numbers.getOrDefault(name, List.of()).stream())
                .sorted(Comparator.comparingInt(numbered -> numbered.row().name()))
                .flatMap(numbered -> new FieldAnswers(numbered.row())
                        .label(RecordField.IMY_NUMBERS, numbered.event().reference() + doubt).all().stream())
                .toList();
    }

    private static boolean isFirst(DutyFiling filing) {
        return filing.event().stage() == Stage.INITIAL && !filing.isOfAnotherStage();
    }

    /** Of what is counted elsewhere or nowhere, its controller is not told here: it is perhaps another's. */
    private List<Answer> ofPerhaps(DutyFiling filing) {
        return answers(filing, RecordField.NOTIFIED_AT, Phrase.of(perhapsHere(filing))).stream()
                .filter(answer -> answer.field() != RecordField.CONTROLLER)
                .toList();
    }

    private static String perhapsHere(DutyFiling filing) {
        return " – osäkert; "
                + ContradictionWords.said(filing)
                        .map(said -> "posten " + said)
                        .orElseGet(() -> unsaid(filing) + " vad som avses")
                + ", den kan gälla detta";
    }

    /** Its content can say in words what no field of it does. */
    private static String unsaid(DutyFiling filing) {
        return filing.event().content() == null ? "posten säger inte" : "bara innehållet kan säga";
    }

    private List<Answer> answers(DutyFiling filing, Phrase guess) {
        return answers(filing, isFirst(filing) ? RecordField.NOTIFIED_AT : RecordField.SUPPLEMENTS, guess);
    }

    private List<Answer> answers(DutyFiling filing, RecordField field, Phrase guess) {
        Phrase phrase = Phrase.of("")
                .wordsIf(!isFirst(filing), SwedishCodes.of(filing.event().stage()) + " ")
                .words(FieldAnswers.occurred(filing.row()))
                .label(", kanal: ", filing.event().channel())
                .text(", innehåll: ", filing.event().content())
                .wordsIf(filing.event().proof() != null, ", bevis bifogat")
                .and(guess)
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
    private Phrase standing(DutyFiling filing) {
        FilingCourses.Latest latest = courses.of(filing.row().name());
        return latest == null
                ? Phrase.of("")
                : Phrase.of("; ")
                        .and(latest.phrase())
                        .nr(" (", latest.row().number())
                        .words(")");
    }

    private static Phrase guess(DutyFiling filing) {
        Attribution counted = filing.attribution();
        Phrase guess = Phrase.of("");
        String between = counted.ofStranger()
                ? " – ingen incident här nämner %s; den kan gälla "
                        .formatted(counted.party().controller())
                : " – antaget; " + unsaid(filing) + " vilken incident som avses, den kan gälla ";
        for (int other : counted.others()) {
            guess.nr(between, other);
            between = " eller ";
        }
        return guess;
    }
}
