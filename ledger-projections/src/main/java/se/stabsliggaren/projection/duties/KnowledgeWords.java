package se.stabsliggaren.projection.duties;

import java.util.List;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.SwedishWords;
import se.stabsliggaren.projection.view.Row;

/** What is said, in Swedish, of a limit that the law counts from knowledge of the incident. */
final class KnowledgeWords {

    static final String FROM_KNOWLEDGE = "från kännedom om incidenten";
    static final String FROM_AWARENESS = "från kännedom om personuppgiftsincidenten";
    static final String FROM_DETECTION = "från upptäckten, om myndigheten själv kände till den då";
    static final String FROM_ASSESSMENT = "från bedömningen att plikten gäller";

    private static final String APPLIES_UNKNOWN = "Ingen post säger om plikten gäller.";

    /** How many of several posts are told by their numbers. */
    private static final int NAMED = 3;

    private KnowledgeWords() {}

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

    static String perhapsBeforeTheLaw(String said, List<Row<?>> known) {
        return "%s Om den var känd före lagen, som %s kan visa, är inte sagt, och hur lagen räknar då är inte kontrollerat."
                .formatted(said, several(known));
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

    /** After another sentence; empty where nothing was. */
    static String foundLater(List<Row<?>> rows) {
        return rows.isEmpty()
                ? ""
                : " N%s gäller något som hände före dess%s; ingen post säger när det blev känt."
                        .formatted(
                                several(rows).substring(1),
                                rows.size() == 1
                                        ? Part.plain(
                                                Phrase.of("")
                                                        .occurred(
                                                                ", ",
                                                                rows.getFirst().occurred())
                                                        .parts(),
                                                SwedishTime.NONE)
                                        : "");
    }

    /** {@code nr 4, nr 6 och nr 7}; of many the first of them, and how many more there are. */
    private static String several(List<Row<?>> rows) {
        return SwedishWords.listed(Numbers.each(rows.stream().limit(NAMED).toList()), rows.size());
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
                .map(sign -> "nr %d säger att %s".formatted(sign.row().number(), sign.said()))
                .toList();
        String listed = SwedishWords.listed(told, signs.size());
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
}
