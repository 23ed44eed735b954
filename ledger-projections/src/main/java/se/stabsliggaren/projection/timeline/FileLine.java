package se.stabsliggaren.projection.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Enclosures;
import se.stabsliggaren.format.Enclosures.Enclosure;
import se.stabsliggaren.projection.view.Row;

/**
 * A file that a post holds.
 *
 * @param size in Swedish
 * @param href where it is read, from where the view is; null when it is covered
 * @param sha256 its digest in hexadecimal, which is its name in a bundle; null when it is covered
 */
public record FileLine(
        @Nullable Text name,
        String mediaType,
        String size,
        @Nullable String href,
        @Nullable String sha256) {

    private static final double K = 1000;

    /** Those of a post, numbered as their addresses are. */
    static List<FileLine> of(Row<TimelineRow> row) {
        List<FileLine> files = new ArrayList<>();
        for (Enclosure enclosure : Enclosures.of(row.paper(), row.said().event())) {
            Attachment attachment = enclosure.attachment();
            String href = "posts/%d/attachments/%d".formatted(row.number(), files.size() + 1);
            String digest = attachment.digest() instanceof Digest.Sha256 open ? open.hex() : null;
            files.add(new FileLine(
                    attachment.name(),
                    attachment.mediaType(),
                    size(attachment.size()),
                    digest == null ? null : href,
                    digest));
        }
        return List.copyOf(files);
    }

    private static String size(long bytes) {
        Locale swedish = Locale.forLanguageTag("sv");
        if (bytes < K) {
            return bytes + " byte";
        }
        return bytes < K * K
                ? String.format(swedish, "%.0f kB", bytes / K)
                : String.format(swedish, "%.1f MB", bytes / (K * K));
    }
}
