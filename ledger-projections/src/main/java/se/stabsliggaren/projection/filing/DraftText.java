package se.stabsliggaren.projection.filing;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Answered;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Assessed;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Newness;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Since;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.SwedishTime;

/** A draft as text to be copied into a form or a letter. Each line says its posts, and what it is not known to be. */
final class DraftText {

    private DraftText() {}

    static String of(
            String name,
            String recipient,
            @Nullable String controller,
            List<Assessed> assessed,
            @Nullable Since since,
            List<Answered> answers,
            List<String> missing,
            List<String> toFillIn) {
        StringBuilder text = new StringBuilder("UTKAST: " + name + "\nTill: " + recipient + "\n");
        if (controller != null) {
            text.append("Personuppgiftsansvarig: ").append(controller).append('\n');
        }
        assessed.forEach(one ->
                text.append(one.said()).append(" [nr ").append(one.post()).append("].\n"));
        if (since != null) {
            text.append("Bara det som är nytt eller oklart sedan anmälan nr %d, %s.\n"
                    .formatted(since.filing(), since.when()));
            if (since.standingIn() != null) {
                text.append("Anmälan nr %d %s [nr %d].\n"
                        .formatted(since.filing(), Part.plain(since.standing(), SwedishTime.NONE), since.standingIn()));
            }
        }
        answers.stream().filter(answer -> !answer.lines().isEmpty()).forEach(answer -> text.append('\n')
                .append(of(answer)));
        if (!missing.isEmpty()) {
            text.append('\n')
                    .append(Absence.sentence("svaret på fråga " + String.join(", ", missing)))
                    .append('\n');
        }
        if (!toFillIn.isEmpty()) {
            text.append("\nFyll i själv: fråga ")
                    .append(String.join(", ", toFillIn))
                    .append(".\n");
        }
        return text.toString();
    }

    private static String of(Answered answer) {
        String head = answer.number() + ". " + answer.question() + "\n";
        String filing = answer.since() == null ? "anmälan" : "nr " + answer.since();
        return answer.lines().stream().map(line -> of(line, filing)).collect(Collectors.joining("", head, ""));
    }

    private static String of(Line line, String filing) {
        String proposed =
                switch (line.origin()) {
                    case WRITTEN -> "";
                    case PROPOSED -> "kan höra hit: ";
                    case SOUGHT -> "svarar inte på frågan: ";
                };
        String struck = line.struck() ? "rättat eller återkallat: " : "";
        String before = line.rejudgedIn() == null ? "" : "tidigare: ";
        String anew = line.rejudgedIn() == null ? "" : ", bedömt på nytt i nr " + line.rejudgedIn();
        String unclear = line.newness() == Newness.UNCLEAR ? ", okänt om " + filing + " höll det" : "";
        String posts = line.posts().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "   - " + proposed + struck + before + Part.plain(line.said(), SwedishTime.NONE) + " [nr " + posts + anew
                + unclear + "]\n";
    }
}
