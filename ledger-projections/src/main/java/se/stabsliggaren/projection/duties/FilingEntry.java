package se.stabsliggaren.projection.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.text.FilingWords;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Flat;

/**
 * @param regimeInferred whether the recipient alone told which regime it is
 * @param references the numbers the recipient gave it, in the order they came
 * @param standing how far the recipient has come, by the latest that posts say; null where none does
 */
public record FilingEntry(
        int post,
        Stage stage,
        String stageSaid,
        @Flat Addressee addressee,
        @Flat Degree degree,
        @Flat Done happened,
        @Flat Sent sent,
        boolean regimeInferred,
        List<Reference> references,
        @Nullable Standing standing) {

    /** What was done: {@code Anmälan till IMY}, {@code Dokumenterat i egen dokumentation}. */
    public String said() {
        return FilingWords.of(stage, recipient());
    }

    public @Nullable String channel() {
        return sent.channel();
    }

    public @Nullable Text content() {
        return sent.content();
    }

    public boolean hasProof() {
        return sent.hasProof();
    }

    public String recipient() {
        return addressee.recipient();
    }

    public @Nullable String rightRecipient() {
        return addressee.rightRecipient();
    }

    /**
     * Where it went.
     *
     * @param recipient as it was written
     * @param rightRecipient who received such reports when it was filed, where that was somebody else; null where it went
     *     right or nobody knows
     */
    public record Addressee(String recipient, @Nullable String rightRecipient) {}

    /**
     * What was sent.
     *
     * @param hasProof whether its post has a proof with it that it was filed, as a receipt
     */
    public record Sent(@Nullable String channel, @Nullable Text content, boolean hasProof) {}

    public record Reference(int post, String scheme, String reference) {}

    /**
     * How far the recipient of a filing has come, and which post says so.
     *
     * @param courseSaid how far, in a word of Swedish; the line has also why
     */
    public record Standing(
            int post,
            String courseSaid,
            List<Part> line,
            @Flat Done happened) {}
}
