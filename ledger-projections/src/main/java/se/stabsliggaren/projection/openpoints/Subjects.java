package se.stabsliggaren.projection.openpoints;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.view.Row;

/** Which posts tell something new of a matter, an operation or a system. */
final class Subjects {

    private final Points points;
    private final Told<Integer> matters = new Told<>();
    private final Told<TypedName> operations = new Told<>();
    private final Told<Integer> systems = new Told<>();

    Subjects(Points points) {
        this.points = points;
        for (Row<OpenPointsRow> row : points.standing()) {
            row.said().about().forEach(ref -> matters.add(points.name(ref), row));
            row.said().subjects().forEach(operation -> operations.add(TypedName.of(operation), row));
            row.said().systems().forEach(ref -> systems.add(points.name(ref), row));
        }
    }

    /** By what they tell of, the posts in order. */
    private static final class Told<K> {

        private final Map<K, NavigableMap<Integer, Row<OpenPointsRow>>> rows = new HashMap<>();

        void add(K of, Row<OpenPointsRow> row) {
            rows.computeIfAbsent(of, none -> new TreeMap<>()).put(row.number(), row);
        }

        Collection<Row<OpenPointsRow>> after(int post, K of) {
            NavigableMap<Integer, Row<OpenPointsRow>> told = rows.get(of);
            return told == null ? List.of() : told.tailMap(post, false).values();
        }
    }

    /**
     * The later posts that are about a matter, or about an operation or a system that it is about too.
     *
     * @param matter its name; another wording of it is no news of it
     * @param wordings what stands of it
     */
    SortedSet<Integer> newsAfter(int post, int matter, Collection<OpenPointsRow> wordings) {
        Collection<Row<OpenPointsRow>> later = new ArrayList<>(matters.after(post, matter));
        for (OpenPointsRow said : wordings) {
            said.subjects().forEach(operation -> later.addAll(operations.after(post, TypedName.of(operation))));
            said.systems().forEach(ref -> later.addAll(systems.after(post, points.name(ref))));
        }
        SortedSet<Integer> news = new TreeSet<>();
        later.stream().filter(row -> row.name() != matter).forEach(row -> news.add(row.number()));
        return news;
    }
}
