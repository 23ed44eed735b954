package se.stabsliggaren.projection.duties;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.regime.Length;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/** What is said of a limit and of what was filed, in Swedish; what it depends on where that is not known. */
final class LimitWords {

    private static final String NOTHING_FILED = "ingen post säger att något är lämnat";
    private static final String MAY_BE_THIS = " kan gälla detta utan att säga det";
    private static final String APPLIES_UNKNOWN = "Ingen post säger om plikten gäller.";
    private static final String START_UNKNOWN = "ingen post säger när fristen började";

    /** How many of several posts are told by their numbers. */
    private static final int NAMED = 3;

    static final String FROM_KNOWLEDGE = "från kännedom om incidenten";
    static final String FROM_AWARENESS = "från kännedom om personuppgiftsincidenten";
    static final String FROM_DETECTION = "från upptäckten, om myndigheten själv kände till den då";
    static final String FROM_ASSESSMENT = "från bedömningen att plikten gäller";

    private LimitWords() {}

    static String unlimited(Regime regime, Length.None none) {
        return switch (regime.ground()) {
            case LAW -> "Ingen frist i lag: " + none.said() + ".";
            case CONTRACT -> "Ingen skyldighet i lag; frist " + none.said() + ".";
            case CHOICE -> "Ingen skyldighet i lag.";
        };
    }

    /** What a verdict rests on where no post tells of earlier knowledge. */
    static String knowledgeUnknown(String said, Row<?> assessedIn) {
        return "%s Lagen räknar %s; ingen tidigare post om incidenten, staben, systemen eller personuppgifter visar att myndigheten kände till den; fri text läses inte."
                .formatted(fromAssessment(said, assessedIn), FROM_KNOWLEDGE);
    }

    static String fromAssessment(String said, Row<?> assessedIn) {
        return "Räknat %s (nr %d): %s".formatted(FROM_ASSESSMENT, assessedIn.number(), said);
    }

    /** How what was filed stands, if it applies. */
    static String ifItApplies(String said, Row<?> toldIn) {
        return "%s Gäller den, räknat %s (nr %d): %s".formatted(APPLIES_UNKNOWN, FROM_KNOWLEDGE, toldIn.number(), said);
    }

    static String endsIfItApplies(String ends, Row<?> toldIn) {
        return "%s Gäller den går fristen ut %s, räknat %s (nr %d)."
                .formatted(APPLIES_UNKNOWN, ends, FROM_KNOWLEDGE, toldIn.number());
    }

    /** The law does not say from when what was known before it is counted, as far as anybody checked. */
    static String knownBeforeTheLaw(String said, Row<?> knownIn) {
        return "%s Lagen räknar %s; känd före lagen (nr %d), och hur lagen räknar då är inte kontrollerat."
                .formatted(said, FROM_KNOWLEDGE, knownIn.number());
    }

    static String signsBeforeTheLaw(String said, List<Row<?>> signs) {
        return "%s Om myndigheten kände till den före lagen, som %s kan visa, är inte sagt, och hur lagen räknar då är inte kontrollerat."
                .formatted(said, several(signs));
    }

    /** What holds unless what nobody placed in time happened before. */
    static String undated(String said, List<Row<?>> rows) {
        return "%s Ingen post säger när det hände som %s berättar om; kände myndigheten då till incidenten kan fristen ha börjat tidigare."
                .formatted(said, several(rows));
    }

    /** {@code nr 4, nr 6 och nr 7}; of many the first of them, and how many more there are. */
    private static String several(List<Row<?>> rows) {
        return listed(numbered(rows.stream().limit(NAMED).toList()), rows.size());
    }

    private static String listed(List<String> named, int all) {
        String first = String.join(", ", named.subList(0, named.size() - 1));
        return all > named.size()
                ? "%s och %d till".formatted(String.join(", ", named), all - named.size())
                : first.isEmpty() ? named.getLast() : first + " och " + named.getLast();
    }

    /** What is counted from there, in words. */
    static String from(EarlySign first) {
        return first.kind() == SignOfKnowledge.DETECTED
                ? FROM_DETECTION
                : "från nr %d, om myndigheten då kände till incidenten"
                        .formatted(first.row().number());
    }

    /** What holds if the body knew when the earliest of these happened. */
    static String perhapsKnown(String said, List<EarlySign> signs, String ifKnown) {
        List<String> told = signs.stream()
                .limit(NAMED)
                .map(sign -> "nr %d säger att %s %s"
                        .formatted(
                                sign.row().number(),
                                sign.kind().said(),
                                SwedishTime.occurred(sign.row().occurred(), SwedishTime.NONE)))
                .toList();
        String listed = listed(told, signs.size());
        return "%s N%s; ingen post säger om myndigheten själv kände till den då. Räknat %s: %s"
                .formatted(
                        said,
                        listed.substring(1),
                        signs.size() == 1
                                ? "därifrån"
                                : "från nr " + signs.getFirst().row().number(),
                        ifKnown);
    }

    static String byBoth(String fromKnowledge, Row<?> toldIn, String fromAssessment, Row<?> assessedIn) {
        return "Räknat %s (nr %d), som lagen gör: %s Räknat %s (nr %d): %s"
                .formatted(
                        FROM_KNOWLEDGE,
                        toldIn.number(),
                        fromKnowledge,
                        FROM_ASSESSMENT,
                        assessedIn.number(),
                        fromAssessment);
    }

    /** When it runs out: {@code lör 9 nov 2024 kl. 14.00}, or between which moments; null when nobody can tell. */
    static @Nullable String ends(LimitRange limits) {
        Limit first = limits.first();
        return limits.isOne() && first != null ? first.shown() : endingOn(limits);
    }

    /** The same after words as {@code går ut}: of a period its last day, without {@code till och med}. */
    private static @Nullable String endingOn(LimitRange limits) {
        Limit first = limits.first();
        Limit last = limits.last();
        if (first == null) {
            return last == null ? null : "senast " + point(last);
        }
        if (limits.isOne()) {
            return point(first);
        }
        return last == null ? "tidigast " + point(first) : "mellan " + point(first) + " och " + point(last);
    }

    private static String point(Limit limit) {
        LocalDate day = limit.moved();
        return day == null ? limit.shown() : SwedishTime.dated(day);
    }

    /** What is awaited without any duty in law. */
    static String expected(Regime regime, LimitRange limits) {
        String law = regime.voluntary() ? "Frivillig; ingen frist i lag." : "Ingen frist i lag.";
        String ends = endingOn(limits);
        return ends == null
                ? law
                : law
                        + (regime.voluntary()
                                        ? " Väntas inom en tid som går ut %s."
                                        : " Saknades något är praxis att lämna det inom en tid som går ut %s.")
                                .formatted(ends);
    }

    static String expected(Regime regime, DutyFiling filing) {
        return "%s; lämnad i nr %d."
                .formatted(
                        regime.voluntary() ? "Frivillig" : "Ingen frist i lag",
                        filing.row().number());
    }

    static String notStarted(List<Row<?>> withdrawn) {
        return "Ingen post säger att fristen har börjat löpa%s.".formatted(saidOnce(withdrawn));
    }

    static String filedWithoutStart(DutyFiling filing, List<Row<?>> withdrawn) {
        return "Lämnad i nr %d; %s%s.%s"
                .formatted(
                        filing.row().number(), START_UNKNOWN, saidOnce(withdrawn), StrangerWords.of(List.of(filing)));
    }

    /** That posts did say it, which were withdrawn. */
    private static String saidOnce(List<Row<?>> withdrawn) {
        return withdrawn.stream()
                .map(row -> "; nr %d, som sade det, är återkallad i nr %d".formatted(row.number(), row.withdrawnIn()))
                .collect(Collectors.joining());
    }

    static String noticed(Row<?> notice, LimitRange limits) {
        String ends = ends(limits);
        return "Ingen post säger när fristen började; vägledningen räknar kännedom från att biträdet berättade (nr %d)%s. Bedöm när ni fick kännedom. Om vägledningen: %s"
                .formatted(
                        notice.number(),
                        ends == null ? "" : ", och därifrån går fristen ut " + ends,
                        Sureness.SECONDARY.sentence());
    }

    static String runs(LimitRange limits, Instant now) {
        String left = left(limits, now);
        return (limits.isOne()
                        ? "Fristen löper; %s kvar.".formatted(left)
                        : "Fristen löper; minst %s kvar. Den går ut %s, beroende på när den började."
                                .formatted(left, ends(limits)))
                + moved(limits.first());
    }

    /** That a holiday moved it, and how sure that is, a sentence each; empty of one that stands. */
    private static String moved(@Nullable Limit limit) {
        return limit == null || !limit.isMoved()
                ? ""
                : " Den är %s. %s".formatted(movedFrom(limit), Sureness.FROM_MEMORY.sentence());
    }

    private static String movedFrom(Limit limit) {
        LocalDate raw = limit.raw();
        return "flyttad%s till nästa vardag (lag 1930:173)"
                .formatted(raw == null ? "" : " från " + SwedishTime.dated(raw));
    }

    static String metAsMoved(DutyFiling filing, LimitRange limits) {
        Limit first = limits.first();
        return "Lämnad i nr %d: i tid om fristen är %s, annars för sent. %s"
                .formatted(
                        filing.row().number(),
                        first == null ? "flyttad" : movedFrom(first),
                        Sureness.FROM_MEMORY.sentence());
    }

    static String passed(LimitRange limits, Instant now, List<DutyFiling> maybe) {
        Limit last = limits.last();
        if (last != null && limits.isOne()) {
            Limit told = limits.first() == null ? last : limits.first();
            return "Fristen gick ut för %s sedan; %s.%s"
                    .formatted(
                            SwedishTime.length(Duration.between(told.at(), now)),
                            filedOrNot(maybe),
                            StrangerWords.of(maybe));
        }
        return "Fristen har gått ut (%s); %s.%s".formatted(ends(limits), filedOrNot(maybe), StrangerWords.of(maybe));
    }

    static String mayHavePassed(LimitRange limits, List<DutyFiling> maybe) {
        String ends = ends(limits);
        String filed = maybe.isEmpty() ? " Än säger ingen post att något är lämnat." : maybeFiled(maybe);
        if (limits.first() != null) {
            return "Fristen går ut %s; om den har gått ut beror på när den började.%s".formatted(ends, filed);
        }
        return ends == null
                ? "Ingen post säger när fristen började; bedöm det, så räknas den."
                : "Ingen post säger när fristen började; den går ut %s.%s".formatted(ends, filed);
    }

    private static String filedOrNot(List<DutyFiling> maybe) {
        return maybe.isEmpty() ? NOTHING_FILED : "om något är lämnat är osäkert, för " + mayBeThis(maybe);
    }

    /** Of what can have been filed here, though no post says so; nothing where there is none. */
    static String maybeFiled(List<DutyFiling> maybe) {
        return maybe.isEmpty()
                ? ""
                : " Om något är lämnat är osäkert, för " + mayBeThis(maybe) + "." + StrangerWords.of(maybe);
    }

    /** The same where it is read later. */
    static String maybeFiledIn(List<FilingEntry> maybe) {
        if (maybe.isEmpty()) {
            return "";
        }
        String unnamed = maybe.stream()
                .filter(one -> one.rightRecipient() == null)
                .map(one -> "nr " + one.post())
                .collect(Collectors.joining(" eller "));
        return " Om något är lämnat är osäkert, för %s."
                .formatted(Stream.concat(
                                unnamed.isEmpty() ? Stream.of() : Stream.of(unnamed + MAY_BE_THIS),
                                MisdirectedWords.eachSentIn(maybe))
                        .collect(Collectors.joining(" och ")));
    }

    /** The same where nothing is said of whether anything is filed. */
    static String perhapsFiled(List<DutyFiling> maybe) {
        return maybe.isEmpty() ? "" : " Lämnat kan vara " + numbers(rows(maybe)) + ", som inte säger för vem.";
    }

    private static String mayBeThis(List<DutyFiling> maybe) {
        List<DutyFiling> unnamed =
                maybe.stream().filter(one -> !one.isMisdirected()).toList();
        return Stream.concat(
                        unnamed.isEmpty() ? Stream.of() : Stream.of(numbers(rows(unnamed)) + MAY_BE_THIS),
                        MisdirectedWords.eachSent(maybe))
                .collect(Collectors.joining(" och "));
    }

    /** {@code nr 4 eller nr 6}. */
    private static String numbers(List<Row<?>> rows) {
        return String.join(" eller ", numbered(rows));
    }

    private static List<String> numbered(List<Row<?>> rows) {
        return rows.stream().map(row -> "nr " + row.number()).toList();
    }

    static String onlyReported(String said, DutyFiling report) {
        String unfiled = "; " + NOTHING_FILED + ".";
        return reportedBefore(
                said.endsWith(unfiled) ? said.substring(0, said.length() - unfiled.length()) + "." : said, report);
    }

    static String reportedBefore(String said, DutyFiling report) {
        return "%s Nr %d är en lägesrapport från före fristens sista dag; lagen har slutrapport inom fristen, eller lägesrapport då om incidenten ännu pågår."
                .formatted(said, report.row().number());
    }

    /** What holds if a filing is about what it is counted to. */
    static String ifCountedRightly(String said, @Nullable DutyFiling by) {
        return by == null
                ? said
                : "Om nr %d gäller detta och inte %s, %s: %s"
                        .formatted(
                                by.row().number(),
                                by.attribution().others().stream()
                                        .map(other -> "nr " + other)
                                        .collect(Collectors.joining(" eller ")),
                                unsaid(List.of(by)),
                                said);
    }

    /** What holds of each of several breaches if as many filings are about one each. */
    static String oneEach(List<DutyFiling> filings, List<Integer> breaches) {
        return "Om %s gäller var sin av incidenterna %s, %s: Lämnad i tid, vilken av dem det än är."
                .formatted(
                        filings.stream()
                                .map(filing -> filing.row().number())
                                .sorted()
                                .map(number -> "nr " + number)
                                .collect(Collectors.joining(" och ")),
                        breaches.stream().map(breach -> "nr " + breach).collect(Collectors.joining(" och ")),
                        unsaid(filings));
    }

    /** Before what holds of a controller if posts that name none are of it, and others are not. */
    static String ifOf(String controller, List<Row<?>> theirs, List<Row<?>> notTheirs) {
        String which = notTheirs.isEmpty()
                ? String.join(" och ", numbered(theirs))
                : (theirs.isEmpty() ? "" : String.join(" och ", numbered(theirs)) + " men ")
                        + "inte "
                        + String.join(" och ", numbered(notTheirs));
        return "Om %s gäller %s, vilket ingen post säger:".formatted(which, controller);
    }

    /** Before what holds by a start that names a controller whom the breach's own post names no longer. */
    static String namedOtherwise(String controller, Row<?> start, int droppedIn) {
        return "Incidentens egen post nämner inte längre %s (nr %d), men nr %d gör det; rätta den som är fel. Enligt nr %d:"
                .formatted(controller, droppedIn, start.number(), start.number());
    }

    /** What is uncertain because posts contradict one another. */
    static String goingApart(String said, List<Row<?>> rows) {
        return "%s Om när den började går %s isär.".formatted(said, String.join(" och ", numbered(rows)));
    }

    static String unlessFiledBefore(String said, List<DutyFiling> perhaps) {
        List<DutyFiling> unnamed =
                perhaps.stream().filter(one -> !one.isMisdirected()).toList();
        String condition = Stream.concat(
                        unnamed.isEmpty()
                                ? Stream.of()
                                : Stream.of(
                                        "inte %s gäller detta, %s".formatted(numbers(rows(unnamed)), unsaid(unnamed))),
                        MisdirectedWords.noneCounts(perhaps))
                .collect(Collectors.joining(", och "));
        return "Om %s: %s%s".formatted(condition, said, StrangerWords.of(perhaps));
    }

    /** What was filed can say in its own words what no field of it does, and nobody reads a field out of words. */
    private static String unsaid(List<DutyFiling> filings) {
        return filings.stream().allMatch(filing -> filing.event().content() == null)
                ? "vilket ingen post säger"
                : "vilket bara innehållet kan säga";
    }

    /** What holds if that happened when it was recorded of which nobody said when. */
    static String ifAsRecorded(String said, List<Row<?>> assumed) {
        return "Om %s hände när %s infördes, vilket ingen post säger: %s"
                .formatted(String.join(" och ", numbered(assumed)), assumed.size() == 1 ? "den" : "de", said);
    }

    static String fromRecording(String said, Row<?> startedBy) {
        return "%s Räknat från när nr %d infördes; ingen post säger när det hände.".formatted(said, startedBy.number());
    }

    private static List<Row<?>> rows(List<DutyFiling> filings) {
        return filings.stream().<Row<?>>map(DutyFiling::row).toList();
    }

    static String metBeforeStart(DutyFiling filing, Row<?> startedBy) {
        return "Lämnad i nr %d, innan fristen började i nr %d."
                .formatted(filing.row().number(), startedBy.number());
    }

    static String met(DutyFiling filing, LimitRange limits, Interval when) {
        boolean exact = limits.isOne() && when.isMoment();
        Instant until = when.earliest() == null ? when.latest() : when.until();
        return "Lämnad i tid, i nr %d, med %s%s kvar."
                .formatted(filing.row().number(), exact ? "" : "minst ", until == null ? "" : left(limits, until));
    }

    static String late(DutyFiling filing, LimitRange limits, Interval when) {
        boolean exact = limits.isOne() && when.isMoment();
        return "Lämnad för sent, i nr %d: %s%s efter fristen (%s)."
                .formatted(
                        filing.row().number(),
                        exact ? "" : "minst ",
                        SwedishTime.length(after(limits, when)),
                        ends(limits));
    }

    /** How long after the limit it was filed, at least. */
    private static Duration after(LimitRange limits, Interval when) {
        Limit told = limits.isOne() && limits.first() != null ? limits.first() : limits.last();
        return told == null || when.earliest() == null ? Duration.ZERO : Duration.between(told.at(), when.earliest());
    }

    private static String left(LimitRange limits, Instant moment) {
        Limit first = limits.first();
        return first == null ? "" : SwedishTime.length(Duration.between(moment, first.at()));
    }

    static String mayBeLate(DutyFiling filing, LimitRange limits, Interval when) {
        int nr = filing.row().number();
        Limit last = limits.last();
        if (limits.first() == null) {
            return "Lämnad i nr %d; om det var i tid går inte att säga, för fristens början är inte känd%s."
                    .formatted(nr, last == null ? "" : " (slutet är " + ends(limits) + ")");
        }
        if (last != null && when.earliest() != null && when.earliest().isAfter(last.at())) {
            return strictlyLate(nr, limits, last, when);
        }
        return "Lämnad i nr %d; fristens slut är %s, och om det var i tid beror på när den %s."
                .formatted(nr, ends(limits), dependsOn(limits, when));
    }

    private static String dependsOn(LimitRange limits, Interval when) {
        if (when.isMoment()) {
            return limits.isOne() ? "lämnades, på minuten" : "började";
        }
        return limits.isOne() ? "lämnades" : "började och när anmälan lämnades";
    }

    /** Late by the minutes, but not when the hour in which it started is not counted. */
    private static String strictlyLate(int nr, LimitRange limits, Limit last, Interval when) {
        return "Lämnad i nr %d, %s efter fristen räknad minut för minut (%s), men kanske i tid: räknas inte timmen då den började går den ut %s (förordning 1182/71 artikel 3). %s"
                .formatted(
                        nr,
                        SwedishTime.length(after(limits, when)),
                        ends(limits),
                        SwedishTime.dated(last.lateAfter()),
                        Sureness.FROM_MEMORY.sentence());
    }
}
