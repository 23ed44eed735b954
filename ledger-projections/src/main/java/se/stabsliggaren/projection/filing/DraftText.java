package se.stabsliggaren.projection.filing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Answered;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Doubts;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Newness;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Since;
import se.stabsliggaren.projection.filing.FilingDraftsPage.State;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.SwedishTime;

/** A draft as text to be copied into a form or a letter. Each line says its posts, and what it is not known to be. */
final class DraftText {

    private static final String NO_DUTY = """
            Utkastet är gjort av posterna och är inte lämnat till någon. Att det finns säger inte att det måste lämnas; \
            det står under Anmälningsplikter.
            """;

    private DraftText() {}

    static String of(
            String name,
            String recipient,
            @Nullable String whose,
            List<Line> decided,
            Doubts doubts,
            @Nullable Since since,
            List<Answered> answers) {
        StringBuilder text = new StringBuilder("UTKAST: " + name + "\nTill: " + recipient + "\n");
        if (whose != null) {
            text.append(whose).append('\n');
        }
        text.append(NO_DUTY);
        decided.forEach(line -> text.append(said(line, "")).append('\n'));
        doubts.mayBe().forEach(line -> text.append(said(line, "")).append('\n'));
        if (since != null) {
            text.append("Bara det som är nytt eller oklart sedan %s nr %d, %s.\n"
                    .formatted(since.what(), since.filing(), since.when()));
            if (since.standingIn() != null) {
                text.append("Anmälan nr %d %s [nr %d].\n"
                        .formatted(since.filing(), Part.plain(since.standing(), SwedishTime.NONE), since.standingIn()));
            }
        }
        doubts.perhapsFiled()
                .forEach(line ->
                        text.append("Kan redan vara lämnat; posten säger inte vilken anmälan den är: %s [nr %d].\n"
                                .formatted(
                                        Part.plain(line.said(), SwedishTime.NONE),
                                        line.posts().getFirst())));
        answers.stream().filter(answer -> !answer.lines().isEmpty()).forEach(answer -> text.append('\n')
                .append(of(answer, since == null ? Filed.FILING : since.what())));
        String missing = asked(answers, State.MISSING);
        if (!missing.isEmpty()) {
            text.append('\n')
                    .append(Absence.sentence("svaret på fråga " + missing))
                    .append('\n');
        }
        String toFillIn = asked(answers, State.TO_FILL_IN);
        if (!toFillIn.isEmpty()) {
            text.append("\nFyll i själv: fråga ").append(toFillIn).append(".\n");
        }
        return text.toString();
    }

    /** Those that stand so, by their numbers; where several have one number, by what they ask, too. */
    private static String asked(List<Answered> answers, State state) {
        Map<String, List<Answered>> byNumber =
                answers.stream().collect(groupingBy(Answered::number, LinkedHashMap::new, toList()));
        return byNumber.entrySet().stream()
                .filter(same -> same.getValue().stream().anyMatch(answer -> answer.state() == state))
                .map(same -> same.getKey() + (same.getValue().size() == 1 ? "" : questions(same.getValue(), state)))
                .collect(joining(", "));
    }

    private static String questions(List<Answered> answers, State state) {
        return answers.stream()
                .filter(answer -> answer.state() == state)
                .map(Answered::question)
                .collect(joining("; ", " (", ")"));
    }

    private static String of(Answered answer, String gone) {
        String head = answer.number() + ". " + answer.question() + "\n";
        String filing = answer.since() == null ? gone : "nr " + answer.since();
        return answer.lines().stream()
                .map(line -> "   - " + said(line, filing) + "\n")
                .collect(joining("", head, ""));
    }

    private static String said(Line line, String filing) {
        String proposed =
                switch (line.origin()) {
                    case WRITTEN -> "";
                    case PROPOSED -> "kan höra hit: ";
                    case SOUGHT -> "svarar inte på frågan: ";
                };
        String struck = line.struck() ? "rättat eller återkallat: " : "";
        String before = line.rejudgedIn() == null ? "" : "tidigare: ";
        String anew = line.rejudgedIn() == null ? "" : ", bedömt på nytt i nr " + line.rejudgedIn();
        String jointly = line.jointly() == null ? "" : ", " + line.jointly();
        String unclear = line.newness() == Newness.UNCLEAR ? ", okänt om " + filing + " höll det" : "";
        String posts = line.posts().stream().map(String::valueOf).collect(joining(", "));
        return proposed + struck + before + Part.plain(line.said(), SwedishTime.NONE) + " [nr " + posts + anew + jointly
                + unclear + "]";
    }
}
