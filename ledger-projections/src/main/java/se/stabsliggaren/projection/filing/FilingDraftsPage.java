package se.stabsliggaren.projection.filing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Flat;

/** Drafts of filings. That one is here says nothing of whether it has to be filed, which the duties tell. */
public record FilingDraftsPage(Heading heading, List<Draft> drafts) {

    /** All drafts as text to be copied, each headed by what it was made of. */
    public String text() {
        String read = Stream.concat(heading.reading().stream(), heading.names().stream())
                .collect(Collectors.joining(" "));
        String head = heading.title() + "\n" + heading.designation() + "\n" + read + "\n";
        return drafts.stream().map(Draft::text).collect(Collectors.joining("\n\n", head + "\n", ""));
    }

    /**
     * One draft.
     *
     * @param edition which questions it answers
     * @param breach the number of the breach it is about; null when it is about the incident
     * @param controller whose, a controller or whoever else files it; null when nobody said, or that it is unknown
     * @param unnamed that nobody said whose, in Swedish, where posts name others, or that it is unknown; null otherwise
     * @param decided what posts say of whether it has to be filed: decisions, and assessments of the duty
     * @param doubts what may be of it
     * @param since the filing it goes on from, of which it holds only the rest; null of a first one
     * @param answers every question, answered or not
     * @param missing the numbers of the questions that no post answers, each once; of what posts are asked for alone
     * @param text all of it to be copied, what is covered shown as {@code ▇}
     */
    public record Draft(
            @Flat Edition edition,
            String recipient,
            @Nullable Integer breach,
            @Nullable String controller,
            @Nullable String unnamed,
            List<Line> decided,
            @Flat Doubts doubts,
            @Nullable Since since,
            List<Answered> answers,
            List<String> missing,
            String text) {

        public String form() {
            return edition.form();
        }

        public String name() {
            return edition.name();
        }

        public List<Line> mayBe() {
            return doubts.mayBe();
        }

        public List<Line> perhapsFiled() {
            return doubts.perhapsFiled();
        }
    }

    /**
     * What may be of a draft, though no post says that it is.
     *
     * @param mayBe what is told in a name that is nearly this one's and has no draft, since it may be the same misspelt
     * @param perhapsFiled what was filed and may be this, though its post does not say which of several it is
     */
    public record Doubts(List<Line> mayBe, List<Line> perhapsFiled) {}

    /**
     * A form as it is asked for at some time.
     *
     * @param form its id, e.g. {@code IMY.NOTIFY}
     * @param version which state of it, a year and month
     * @param mark how sure we are of it, e.g. {@code S}
     * @param evidence the same in Swedish
     */
    public record Edition(
            String form,
            String name,
            String version,
            String mark,
            String evidence,
            @Nullable String note) {}

    /**
     * What was filed last.
     *
     * @param held what its post says that it held; empty when it says nothing
     * @param standing how far its recipient has come, by the latest that posts say; empty where none does
     * @param standingIn the post that says so
     * @param what what it was, in Swedish: {@code anmälan}, or {@code lägesbilden}, which nobody told as a filing
     */
    public record Since(
            int filing,
            String when,
            List<Part> held,
            List<Part> standing,
            @Nullable Integer standingIn,
            String what) {}

    /**
     * One question.
     *
     * @param mark how sure we are that it is asked so
     * @param lines what posts say; of a supplement what the last filing is not known to hold
     * @param told how many lines the last filing held, as far as the order of recording says
     * @param since the filing that its answer is compared with, where that is not the one the draft goes on from
     */
    public record Answered(
            String number,
            String question,
            String mark,
            List<Line> lines,
            int told,
            @Nullable Integer since,
            State state) {}

    /** How a question stands. */
    public enum State {
        ANSWERED,
        /** Answered by what was filed, and nothing is new. */
        ALREADY_FILED,
        /** Somebody said that it is not known (okänt). */
        SAID_UNKNOWN,
        /** No post answers it, and as far as posts say nobody has to. */
        NOT_NEEDED,
        MISSING,
        /** Nothing in the log is asked for it; whoever files fills it in. */
        TO_FILL_IN
    }

    /**
     * What one or several posts say.
     *
     * @param struck whether it was told and has been corrected or withdrawn since
     * @param rejudgedIn the post in which the matter was later judged otherwise; null while it stands
     * @param jointly that it was said of several controllers together, in Swedish; null when of one or of the incident
     */
    public record Line(
            List<Part> said,
            List<Integer> posts,
            Origin origin,
            Newness newness,
            boolean struck,
            @Nullable Integer rejudgedIn,
            @Nullable String jointly) {

        /** What was not judged anew. */
        Line(List<Part> said, List<Integer> posts, Origin origin, Newness newness, boolean struck) {
            this(said, posts, origin, newness, struck, null, null);
        }
    }

    /** Where it stands. */
    public enum Origin {
        /** It was written of what is filed, the breach or the incident. */
        WRITTEN,
        /** It stands in another post, or in one that need not be about it, and is proposed. */
        PROPOSED,
        /** It was looked for in vain, which answers no question. */
        SOUGHT
    }

    /** Whether the last filing can hold it. */
    public enum Newness {
        /** Nothing was filed. */
        FIRST,
        /** It happened, or was put right, after the filing. */
        NEW,
        /** It was recorded afterwards and can have happened before: no post says whether the filing held it. */
        UNCLEAR
    }
}
