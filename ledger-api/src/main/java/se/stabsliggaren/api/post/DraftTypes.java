package se.stabsliggaren.api.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.format.Kind;
import se.stabsliggaren.format.Shape;
import se.stabsliggaren.format.Vocabulary;

/** Which types a draft can have, what stands around their data, and an example of each. */
public final class DraftTypes {

    /** The fields around the data that a sender may write, as entries hold them. */
    public static final List<Field> ENVELOPE =
            List.of("occurred", "source", "paper", "corrects", "reason", "causedBy").stream()
                    .map(DraftTypes::envelope)
                    .toList();

    /** Families that are written by the ledger itself, or by its commands. */
    private static final Set<String> OF_THE_LEDGER = Set.of("register", "move");

    /** Types that have an endpoint or a command of their own, which does what they say, or that the clock records. */
    private static final Set<Class<?>> ELSEWHERE =
            Set.of(DisposalCarriedOut.class, IncidentContinued.class, LimitPassed.class);

    private DraftTypes() {}

    /** A field by its name, and what it holds. */
    public record Field(String name, Kind kind) {}

    /**
     * The types that can be recorded in an incident, by name; not the register's, not what has an endpoint of its own, and
     * not the clock's.
     */
    public static List<Vocabulary.Type> types() {
        return Vocabulary.types().stream()
                .filter(type -> !OF_THE_LEDGER.contains(type.family()) && !ELSEWHERE.contains(type.record()))
                .toList();
    }

    /** A draft of this type with every field of its data filled in. */
    public static Map<String, Object> example(Vocabulary.Type type) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("type", type.name());
        draft.put("occurred", Map.of("at", "2026-10-03T04:25Z"));
        draft.put("data", record(type.shape()));
        return draft;
    }

    private static Map<String, Object> record(Shape shape) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (Shape.Component component : shape.components()) {
            record.put(component.name(), value(component.kind(), component.name()));
        }
        return record;
    }

    private static Object value(Kind kind, String name) {
        return switch (kind) {
            case Kind.Leaf leaf -> leaf(leaf, name);
            case Kind.Coded coded -> coded.byName().keySet().iterator().next();
            case Kind.Nested nested -> record(nested.shape());
            case Kind.ListOf list -> List.of(value(list.element(), name));
            case Kind.AnEvent event -> throw new IllegalStateException("no draft holds a " + event.family());
        };
    }

    private static Object leaf(Kind.Leaf leaf, String name) {
        return switch (leaf) {
            case TEXT -> "Servrarna svarar inte.";
            case PERSON -> "Testa Testlund";
            case DIGEST -> "0".repeat(64);
            case WHEN -> name.equals("to") ? "2026-10-04" : "2026-10-03";
            case INSTANT -> "2026-10-03T04:25:00.000Z";
            case REF -> 1L;
            case LABEL -> label(name);
            case INTEGER, LONG -> 1L;
            case BOOLEAN -> true;
        };
    }

    /** Of a media type and of a regime there are some, and no other is taken. */
    private static String label(String name) {
        return switch (name) {
            case "mediaType" -> "image/jpeg";
            case "regime" -> "GDPR33.NOTIFY";
            default -> "exempel";
        };
    }

    private static Field envelope(String name) {
        return Shape.of(Entry.class).components().stream()
                .filter(component -> component.name().equals(name))
                .map(component -> new Field(name, component.kind()))
                .findFirst()
                .orElseThrow();
    }
}
