package se.stabsliggaren.api.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.projection.view.Amendment;
import se.stabsliggaren.projection.view.Envelope;
import se.stabsliggaren.projection.view.Introduction;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * How views are written in SQL: the envelopes once, the markings once, and of each projection what it kept by post
 * number. A part holds what some posts added and is never changed.
 */
final class Parts {

    static final String ENVELOPES = "envelope";
    static final String MARKINGS = "marking";
    static final String INTRODUCTIONS = "introduction";

    private Parts() {}

    /** What the views after a post added since an earlier one, by the part's name; empty parts are left out. */
    static Map<String, byte[]> since(int post, Folded after) {
        Map<String, byte[]> parts = new TreeMap<>();
        Map<Integer, Object> envelopes = new TreeMap<>();
        for (View<?> view : after.views()) {
            List<Object> kept = new ArrayList<>();
            for (Row<?> row : view.keptSince(post)) {
                envelopes.computeIfAbsent(row.number(), none -> Codec.tree(row.envelope()));
                kept.add(List.of(row.number(), Codec.tree(Objects.requireNonNull(row.said()))));
            }
            put(parts, view.projection().name(), kept);
        }
        put(parts, ENVELOPES, List.copyOf(envelopes.values()));
        put(
                parts,
                MARKINGS,
                after.views().getFirst().markingsSince(post).stream()
                        .map(Codec::tree)
                        .toList());
        List<Map<String, Object>> introductions = after.views().getFirst().introductionsSince(post).stream()
                .map(Codec::tree)
                .toList();
        if (post == 0) {
            parts.put(INTRODUCTIONS, Json.write(CoveredLeaves.write(introductions)));
        } else {
            put(parts, INTRODUCTIONS, introductions);
        }
        return parts;
    }

    private static void put(Map<String, byte[]> parts, String name, List<?> elements) {
        if (!elements.isEmpty()) {
            parts.put(name, Json.write(CoveredLeaves.write(elements)));
        }
    }

    /** Whether introductions were kept when these parts were stored; earlier versions kept none. */
    static boolean tellWriters(Map<String, List<byte[]>> parts) {
        return parts.containsKey(INTRODUCTIONS);
    }

    /** The views after a post, from all parts up to it, by name and in order. */
    static Folded read(int last, Map<String, List<byte[]>> parts, Projections projections) {
        Map<Integer, Envelope> envelopes = new TreeMap<>();
        for (Object element : elements(parts, ENVELOPES)) {
            Envelope envelope = Codec.stored(Envelope.class, (Map<?, ?>) element);
            envelopes.put(envelope.number(), envelope);
        }
        List<Amendment> markings = elements(parts, MARKINGS).stream()
                .map(element -> Codec.stored(Amendment.class, (Map<?, ?>) element))
                .toList();
        List<Introduction> introductions = elements(parts, INTRODUCTIONS).stream()
                .map(element -> Codec.stored(Introduction.class, (Map<?, ?>) element))
                .toList();
        List<View<?>> views = new ArrayList<>();
        for (Projection<?, ?> projection : projections.all()) {
            views.add(view(projection, last, elements(parts, projection.name()), envelopes, markings, introductions));
        }
        return new Folded(last, List.copyOf(views));
    }

    private static <R> View<R> view(
            Projection<R, ?> projection,
            int last,
            List<Object> kept,
            Map<Integer, Envelope> envelopes,
            List<Amendment> markings,
            List<Introduction> introductions) {
        List<Row<R>> rows = new ArrayList<>(kept.size());
        for (Object element : kept) {
            List<?> pair = (List<?>) element;
            Envelope envelope =
                    Objects.requireNonNull(envelopes.get(Math.toIntExact((Long) Objects.requireNonNull(pair.get(0)))));
            R said = Codec.stored(projection.kept(), (Map<?, ?>) Objects.requireNonNull(pair.get(1)));
            rows.add(new Row<>(envelope, said, List.of()));
        }
        return View.stored(projection, last, rows, markings, introductions);
    }

    private static List<Object> elements(Map<String, List<byte[]>> parts, String name) {
        List<Object> elements = new ArrayList<>();
        for (byte[] part : parts.getOrDefault(name, List.of())) {
            for (Object element : (List<?>) Objects.requireNonNull(CoveredLeaves.read(Json.read(part)))) {
                elements.add(Objects.requireNonNull(element));
            }
        }
        return elements;
    }
}
