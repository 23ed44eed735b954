package se.stabsliggaren.api.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.http.StrictJson;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.format.BadField;

/**
 * The drafts of one request.
 *
 * @param alone whether one was sent by itself, and one receipt is awaited
 * @param lines on which line each stands, from 1; in a list, which of the list it is
 */
public record DraftBatch(List<Draft> drafts, boolean alone, List<Integer> lines) {

    /** The media type of drafts, one on each line. */
    public static final String LINES = "application/jsonl";

    /** Drafts in one group; a longer file is sent in parts. */
    public static final int DRAFTS = 1000;

    /** The media type of a dated log. */
    static final String LOG = "text/plain";

    private static final String HINDERED = "rad %d hindrade: ";
    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,4})]");

    /**
     * One draft, or a list of them.
     *
     * @param reader of each draft as it was written
     */
    static DraftBatch ofJson(String body, Function<Object, Draft> reader) {
        Object written = StrictJson.read(body);
        return written instanceof List<?> list
                ? of(list, IntStream.rangeClosed(1, list.size()).boxed().toList(), reader)
                : new DraftBatch(List.of(draft(written, reader)), true, List.of(1));
    }

    /** The same, one on each line; empty lines are passed over. */
    static DraftBatch ofLines(String body, Function<Object, Draft> reader) {
        List<@Nullable Object> written = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        String[] split = body.split("\n", -1);
        for (int i = 0; i < split.length; i++) {
            if (!split[i].isBlank()) {
                written.add(line(split[i], i + 1));
                lines.add(i + 1);
            }
        }
        return of(written, lines, reader);
    }

    static DraftBatch of(
            List<? extends @Nullable Object> written, List<Integer> lines, Function<Object, Draft> reader) {
        return new DraftBatch(drafts(written, lines, reader), false, lines);
    }

    /**
     * What hindered the batch, by the line that its sender sees: whoever records it counts drafts, and knows no blank
     * lines between them.
     *
     * @param field begins with the draft's index, {@code [2]}, when one of several is at fault
     */
    String onItsLine(String field, String sentence) {
        Matcher index = INDEX.matcher(field);
        if (!index.lookingAt()) {
            return sentence;
        }
        int draft = Integer.parseInt(index.group(1));
        return sentence.replace(HINDERED.formatted(draft + 1), HINDERED.formatted(lines.get(draft)));
    }

    private static @Nullable Object line(String line, int number) {
        try {
            return StrictJson.read(line);
        } catch (BadField bad) {
            throw new BadField(bad.path(), "Ingen post infördes, " + HINDERED.formatted(number) + bad.sentence());
        }
    }

    private static List<Draft> drafts(
            List<? extends @Nullable Object> written, List<Integer> lines, Function<Object, Draft> reader) {
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
            drafts.add(inGroup(each, drafts.size(), lines.get(drafts.size()), reader));
        }
        return drafts;
    }

    /** Of a group, the field at fault and the sentence say which draft it was. */
    private static Draft inGroup(@Nullable Object written, int index, int line, Function<Object, Draft> reader) {
        try {
            return draft(written, reader);
        } catch (BadField bad) {
            throw new BadField(
                    "[" + index + "]" + (bad.path().isEmpty() ? "" : "." + bad.path()),
                    "Ingen post infördes, " + HINDERED.formatted(line) + bad.sentence());
        }
    }

    private static Draft draft(@Nullable Object written, Function<Object, Draft> reader) {
        if (written == null) {
            throw new BadField("", "Posten är tom; skriv den som ett objekt, inom { och }.");
        }
        String elsewhere = elsewhere(type(written));
        if (elsewhere != null) {
            throw new BadField("type", elsewhere);
        }
        return reader.apply(written);
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
            case "duty.limit-passed" ->
                "Att en frist har gått ut för liggarens klocka in själv; för in det som startade fristen, eller det som lämnades.";
            case "incident.continued" ->
                "En händelse fortsätter i en ny logg med kommandot ledger continue; kör det på servern.";
            default -> null;
        };
    }
}
