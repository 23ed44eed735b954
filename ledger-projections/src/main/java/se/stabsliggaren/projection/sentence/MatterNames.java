package se.stabsliggaren.projection.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * Says posts by name where a line refers to them: {@code Lönesystemet (nr 12)}. The name is the one the matter's latest
 * wording gives, as far as the reader may read it.
 */
public final class MatterNames {

    private final Map<Integer, Matter> matters = new HashMap<>();
    private final IntUnaryOperator nameOf;
    private final RegisterNames register = new RegisterNames();

    /** What begins a matter. What it is called is worked out when a line first refers to it. */
    private static final class Matter {

        private final Row<?> row;
        private final Event event;
        private @Nullable List<Part> name;

        Matter(Row<?> row, Event event) {
            this.row = row;
            this.event = event;
        }

        List<Part> name() {
            List<Part> found = name;
            if (found == null) {
                found = Sentences.name(event);
                name = found;
            }
            return found;
        }
    }

    private MatterNames(IntUnaryOperator nameOf) {
        this.nameOf = nameOf;
    }

    /** The names these rows give. */
    public static <R> MatterNames of(Stream<Row<R>> rows, IntUnaryOperator nameOf, Function<R, @Nullable Event> event) {
        MatterNames names = new MatterNames(nameOf);
        rows.forEach(row -> {
            Event said = event.apply(row.said());
            if (said != null && row.stands()) {
                names.register.take(said);
            }
            Matter before = names.matters.get(row.name());
            if (said != null && (before == null || row.stands() || !before.row.stands())) {
                names.matters.put(row.name(), new Matter(row, said));
            }
        });
        return names;
    }

    /** The names that all posts of a view give. */
    public static <R> MatterNames of(View<R> known, Function<R, @Nullable Event> event) {
        return of(known.rows().stream(), known::nameOf, event);
    }

    /** The line by which an event is told, by name where it refers to posts, bodies and incidents. */
    public List<Part> say(Event event) {
        return in(Sentences.of(event, register));
    }

    /** The same line with the names of the posts it refers to. */
    public List<Part> in(List<Part> line) {
        List<Part> named = new ArrayList<>();
        for (Part part : line) {
            List<Part> name = part instanceof Part.Nr nr ? name(nr.post()) : List.of();
            named.addAll(name);
            if (name.isEmpty()) {
                named.add(part);
            } else {
                named.add(new Part.Words(" ("));
                named.add(part);
                named.add(new Part.Words(")"));
            }
        }
        return List.copyOf(named);
    }

    /** The posts that give the names in this line. */
    public List<Integer> givenBy(List<Part> line) {
        TreeSet<Integer> posts = new TreeSet<>();
        for (Part part : line) {
            Matter matter = part instanceof Part.Nr nr ? matter(nr.post()) : null;
            if (matter != null && !matter.name().isEmpty()) {
                posts.add(matter.row.number());
            }
        }
        return List.copyOf(posts);
    }

    private List<Part> name(int post) {
        Matter matter = matter(post);
        return matter == null ? List.of() : matter.name();
    }

    private @Nullable Matter matter(int post) {
        return matters.get(nameOf.applyAsInt(post));
    }
}
