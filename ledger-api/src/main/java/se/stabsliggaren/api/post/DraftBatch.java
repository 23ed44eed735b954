package se.stabsliggaren.api.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.http.StrictJson;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;

/**
 * The drafts of one request.
 *
 * @param alone whether one was sent by itself, and one receipt is awaited
 */
public record DraftBatch(List<Draft> drafts, boolean alone) {

    /** The media type of drafts, one on each line. */
    public static final String LINES = "application/jsonl";

    /** Drafts in one group; a longer file is sent in parts. */
    public static final int DRAFTS = 1000;

    /** One draft, or a list of them. */
    static DraftBatch ofJson(String body) {
        Object written = StrictJson.read(body);
        return written instanceof List<?> list
                ? new DraftBatch(drafts(list), false)
                : new DraftBatch(List.of(draft(written)), true);
    }

    /** One draft on each line; empty lines are passed over. */
    static DraftBatch ofLines(String body) {
        List<@Nullable Object> lines = new ArrayList<>();
        String[] split = body.split("\n", -1);
        for (int i = 0; i < split.length; i++) {
            if (!split[i].isBlank()) {
                lines.add(line(split[i], i + 1));
            }
        }
        return new DraftBatch(drafts(lines), false);
    }

    private static @Nullable Object line(String line, int number) {
        try {
            return StrictJson.read(line);
        } catch (BadField bad) {
            throw new BadField(
                    bad.path(), "Ingen post infördes, rad %d hindrade: %s".formatted(number, bad.sentence()));
        }
    }

    private static List<Draft> drafts(List<? extends @Nullable Object> written) {
        if (written.isEmpty()) {
            throw new BadField("", "Listan är tom; skicka minst en post.");
        }
        if (written.size() > DRAFTS) {
            throw new BadField(
                    "",
                    "Listan har %d poster, och högst %d tas emot på en gång; dela den."
                            .formatted(written.size(), DRAFTS));
        }
        List<Draft> drafts = new ArrayList<>(written.size());
        for (Object each : written) {
            drafts.add(inGroup(each, drafts.size()));
        }
        return drafts;
    }

    /** Of a group, the field at fault and the sentence say which draft it was. */
    private static Draft inGroup(@Nullable Object written, int index) {
        try {
            return draft(written);
        } catch (BadField bad) {
            throw new BadField(
                    "[" + index + "]" + (bad.path().isEmpty() ? "" : "." + bad.path()),
                    "Ingen post infördes, rad %d hindrade: %s".formatted(index + 1, bad.sentence()));
        }
    }

    private static Draft draft(@Nullable Object written) {
        if (written == null) {
            throw new BadField("", "Posten är tom; skriv den som ett objekt, inom { och }.");
        }
        String elsewhere = elsewhere(type(written));
        if (elsewhere != null) {
            throw new BadField("type", elsewhere);
        }
        return Codec.draft(written);
    }

    private static String type(Object written) {
        return written instanceof Map<?, ?> map && map.get("type") instanceof String type ? type : "";
    }

    /** Where a thing is done that is not only said; null when it is recorded here. */
    private static @Nullable String elsewhere(String type) {
        if (type.startsWith("move.")) {
            return "En händelse flyttas med kommandot ledger handover, så att den verkligen flyttas; kör det på servern.";
        }
        return switch (type) {
            case "record.disposal-carried-out" ->
                "Gallring verkställs genom /disposals, så att den verkligen sker; skicka beslutets nummer dit.";
            case "incident.continued" ->
                "En händelse fortsätter i en ny logg med kommandot ledger continue; kör det på servern.";
            default -> null;
        };
    }
}
