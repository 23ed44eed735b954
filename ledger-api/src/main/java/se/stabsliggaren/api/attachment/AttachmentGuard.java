package se.stabsliggaren.api.attachment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.append.IdempotencyStore;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.format.Enclosures;
import se.stabsliggaren.format.Enclosures.Enclosure;
import se.stabsliggaren.ledger.Recorder;

/** Records only what binds files that are here, and says which field names one that is not. */
public final class AttachmentGuard implements PostAppender {

    private final PostAppender recording;
    private final Attachments attachments;
    private final IdempotencyStore idempotency;
    private final Clock clock;

    public AttachmentGuard(PostAppender recording, Attachments attachments, IdempotencyStore idempotency, Clock clock) {
        this.recording = recording;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** A file that a draft names, and how the sender would find it. */
    private record Named(int index, String field, Attachment attachment) {}

    @Override
    public List<Receipt> record(
            String log, List<Draft> drafts, Recorder recorder, @Nullable Integer ifLast, @Nullable Request request) {
        List<Named> named = named(drafts);
        if (!named.isEmpty()) {
            // A repetition is answered before anything is refused: its file can have been erased since.
            Optional<List<Receipt>> before = idempotency.receipts(log, request);
            if (before.isPresent()) {
                return before.get();
            }
            named.forEach(each -> check(log, each, drafts.size()));
        }
        return recording.record(log, drafts, recorder, ifLast, request);
    }

    private static List<Named> named(List<Draft> drafts) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Enclosure enclosure :
                    Enclosures.of(drafts.get(i).paper(), drafts.get(i).event())) {
                named.add(new Named(i, enclosure.path(), enclosure.attachment()));
            }
        }
        return named;
    }

    private void check(String log, Named named, int drafts) {
        Attachment attachment = named.attachment();
        Optional<Stored> found = attachment.digest() instanceof Digest.Sha256 digest
                ? attachments.usable(log, digest.hex(), attachment.mediaType(), clock.instant())
                : Optional.empty();
        if (found.isEmpty()) {
            throw refused(
                    named,
                    drafts,
                    "digest",
                    "Filen finns inte i händelsen; ladda upp den till /attachments och skicka posten igen.");
        }
        if (found.get().size() != attachment.size()) {
            throw refused(
                    named,
                    drafts,
                    "size",
                    "Filen som laddades upp är %d byte stor; skriv den storleken."
                            .formatted(found.get().size()));
        }
        if (!found.get().mediaType().equals(attachment.mediaType())) {
            throw refused(
                    named,
                    drafts,
                    "mediaType",
                    "Filen laddades upp som %s; skriv den typen."
                            .formatted(found.get().mediaType()));
        }
    }

    private static NotRecorded.Refused refused(Named named, int drafts, String member, String sentence) {
        String field = named.field() + "." + member;
        return drafts == 1
                ? new NotRecorded.Refused(field, sentence)
                : new NotRecorded.Refused(
                        "[%d].%s".formatted(named.index(), field),
                        "Ingen post infördes, rad %d hindrade: %s".formatted(named.index() + 1, sentence));
    }
}
