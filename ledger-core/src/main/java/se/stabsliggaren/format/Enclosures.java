package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Paper;

/** The attachments that a post holds, wherever in it they stand. */
public final class Enclosures {

    private final List<Enclosure> found = new ArrayList<>();

    private Enclosures() {}

    /**
     * One of them.
     *
     * @param path the field, e.g. {@code data.proof}
     */
    public record Enclosure(String path, Attachment attachment) {}

    /** Those of an event and of the sheet it stood on, in the order of the slots. */
    public static List<Enclosure> of(@Nullable Paper paper, Event event) {
        Enclosures enclosures = new Enclosures();
        if (paper != null) {
            enclosures.record(paper, "paper");
        }
        enclosures.record(event, "data");
        return List.copyOf(enclosures.found);
    }

    private void record(Object record, String path) {
        for (Shape.Component component : Shape.of(record.getClass()).components()) {
            Object value = component.of(record);
            if (value != null) {
                value(component.kind(), value, path + "." + component.name());
            }
        }
    }

    private void value(Kind kind, Object value, String path) {
        switch (kind) {
            case Kind.Nested ignored -> {
                if (value instanceof Attachment attachment) {
                    found.add(new Enclosure(path, attachment));
                } else {
                    record(value, path);
                }
            }
            case Kind.ListOf list -> {
                List<?> elements = (List<?>) value;
                for (int i = 0; i < elements.size(); i++) {
                    value(list.element(), elements.get(i), path + "[" + i + "]");
                }
            }
            case Kind.Leaf ignored -> {}
            case Kind.Coded ignored -> {}
            case Kind.AnEvent ignored -> {}
        }
    }
}
