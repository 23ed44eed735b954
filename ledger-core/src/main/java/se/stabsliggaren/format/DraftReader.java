package se.stabsliggaren.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Occurred;

/** Reads a draft as the one endpoint for events takes it. */
final class DraftReader {

    private static final TreeReader DRAFTS = new TreeReader(DraftLeaf.READER, Limits.LIST_ELEMENTS);
    private static final List<String> FIELDS =
            List.of("type", "label", "occurred", "source", "paper", "corrects", "reason", "causedBy", "data");

    private static final List<String> OF_THE_LEDGER =
            List.of("v", "log", "post", "recordedAt", "clock", "event", "version", "by", "remarks");

    private DraftReader() {}

    static Draft read(Object written) {
        Map<?, ?> tree = TreeReader.map(written, "posten");
        for (Object key : tree.keySet()) {
            if (OF_THE_LEDGER.contains(key)) {
                throw new BadField((String) key, "Fältet %s sätts av liggaren; ta bort det.".formatted(key));
            }
            if (!FIELDS.contains(key)) {
                throw Suggestion.unknownField((String) key, FIELDS, "");
            }
        }
        Map<Object, Object> envelope = new HashMap<>(tree);
        Vocabulary.Type type = type(envelope.remove("type"));
        Object data = envelope.remove("data");
        Envelope read = (Envelope) DRAFTS.read(Shape.of(Envelope.class), envelope, "");
        check(read.occurred());
        return new Draft(
                read.label(),
                read.source(),
                read.occurred(),
                read.paper(),
                read.corrects(),
                read.reason(),
                read.causedBy(),
                DRAFTS.event(type, TreeReader.map(data == null ? Map.of() : data, "data")));
    }

    /** A draft without its event; the components are the fields a sender may write. */
    private record Envelope(
            @Nullable String label,
            se.stabsliggaren.event.@Nullable Source source,
            @Nullable Occurred occurred,
            se.stabsliggaren.event.@Nullable Paper paper,
            se.stabsliggaren.event.@Nullable Ref corrects,
            se.stabsliggaren.event.@Nullable Text reason,
            se.stabsliggaren.event.@Nullable Ref causedBy) {}

    private static Vocabulary.Type type(@Nullable Object written) {
        if (!(written instanceof String name)) {
            throw new BadField("type", "Fältet type saknas; skriv till exempel note.written.");
        }
        return Vocabulary.named(name).orElseThrow(() -> {
            List<String> known =
                    Vocabulary.types().stream().map(Vocabulary.Type::name).toList();
            String meant = Suggestion.nearest(name, known);
            return new BadField(
                    "type",
                    "Typen %s finns inte; menades %s? Det som saknar typ skrivs som note.written."
                            .formatted(name, meant));
        });
    }

    private static void check(@Nullable Occurred occurred) {
        if (occurred == null) {
            return;
        }
        long forms = Stream.of(
                        occurred.at() != null,
                        occurred.from() != null || occurred.to() != null,
                        !occurred.candidates().isEmpty(),
                        Boolean.TRUE.equals(occurred.unknown()))
                .filter(used -> used)
                .count();
        if (forms != 1) {
            throw new BadField(
                    "occurred", "Skriv när det hände på ett sätt: at, from/to, candidates eller unknown: true.");
        }
        if (occurred.assumed() != null) {
            throw new BadField("occurred.assumed", "Fältet sätts av liggaren; ta bort det.");
        }
        if (occurred.from() != null
                && occurred.to() != null
                && !occurred.to().end().isAfter(occurred.from().earliest())) {
            throw new BadField("occurred.to", "Slutet ligger före början; byt plats på tiderna.");
        }
    }
}
