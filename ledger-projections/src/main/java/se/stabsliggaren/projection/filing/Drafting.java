package se.stabsliggaren.projection.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Answered;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Doubts;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Draft;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Edition;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Since;
import se.stabsliggaren.projection.filing.FilingDraftsPage.State;
import se.stabsliggaren.projection.outcome.FilingCourses;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Interval;

/** What all drafts have in common. */
final class Drafting {

    private Drafting() {}

    /** @param span while the incident went on */
    static Draft draft(
            Form form,
            Interval span,
            Instant now,
            @Nullable Integer breach,
            @Nullable String controller,
            @Nullable String unnamed,
            List<Line> decided,
            Doubts doubts,
            @Nullable Since since,
            List<Answered> answers) {
        String supplement = form.supplement();
        String name = since == null || supplement == null ? form.name() : supplement;
        String recipient = form.recipient(form.filedAt(span, now));
        return new Draft(
                new Edition(form.id(), name, form.version(), form.mark().mark(), evidence(form), form.note(span)),
                recipient,
                breach,
                controller,
                unnamed,
                decided,
                doubts,
                since,
                answers,
                numbers(answers, State.MISSING),
                DraftText.of(name, recipient, whose(form, controller, unnamed), decided, doubts, since, answers));
    }

    private static @Nullable String whose(Form form, @Nullable String controller, @Nullable String unnamed) {
        String named = controller == null ? unnamed : controller;
        return named == null ? null : form.filer() + ": " + named;
    }

    /** What was filed before, with how far its recipient has come. */
    static Since since(int filing, String when, List<Part> held, FilingCourses courses, String what) {
        FilingCourses.Latest latest = courses.of(filing);
        return new Since(
                filing,
                when,
                held,
                latest == null ? List.of() : latest.phrase().parts(),
                latest == null ? null : latest.row().number(),
                what);
    }

    /** Whether any of these answers a question, which what was looked for in vain, or judged anew since, does not. */
    static boolean isAnswered(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.origin() != Origin.SOUGHT && line.rejudgedIn() == null);
    }

    /** Of a question that posts answer or answered, or do not; only where all that can answer it was looked for do they not. */
    static State state(Question question, boolean said, boolean told) {
        if (said) {
            return State.ANSWERED;
        }
        if (told) {
            return State.ALREADY_FILED;
        }
        return question.isLookedFor() ? State.MISSING : State.TO_FILL_IN;
    }

    private static List<String> numbers(List<Answered> answers, State state) {
        return answers.stream()
                .filter(answer -> answer.state() == state)
                .map(Answered::number)
                .distinct()
                .toList();
    }

    private static String evidence(Form form) {
        return switch (form.mark()) {
            case VERIFIED -> "Frågorna är bekräftade i lagtexten eller hos mottagaren.";
            case SECONDARY -> "Frågorna är ur andrahandskälla; kontrollera hos mottagaren innan ni litar på dem.";
            case FROM_MEMORY -> "Alla frågor är inte kontrollerade hos mottagaren; kontrollera innan ni litar på dem.";
            case UNSURE -> "Källorna går isär om frågorna; kontrollera hos mottagaren innan ni litar på dem.";
        };
    }
}
