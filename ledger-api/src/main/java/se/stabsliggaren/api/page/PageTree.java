package se.stabsliggaren.api.page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.Moments;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.projection.text.Part;

/**
 * The records of a page as a tree of maps, lists, strings, integers and booleans. Absent components are left out, those
 * of a flat one stand among the others, moments keep the form they are written in, references are numbers, and what is
 * covered is an object that says so.
 */
final class PageTree {

    private final Year own;

    private PageTree(Year own) {
        this.own = own;
    }

    /** @param own the page's year, which its moments leave out */
    static Object of(Object page, Year own) {
        return new PageTree(own).of(page, page.getClass());
    }

    private Object of(Object value, Type type) {
        return switch (value) {
            case String words -> words;
            case Boolean yes -> yes;
            case Integer number -> number;
            case Long number -> number;
            case Enum<?> code -> WireName.of(code);
            case Instant instant -> Moments.write(instant);
            case LocalDate date -> date.toString();
            case Duration length -> length.toString();
            case When when -> when.written();
            case Ref ref -> ref.post();
            case Text text -> Covers.text(text);
            case Person person -> Covers.person(person);
            case Digest digest -> Covers.digest(digest);
            case Part part -> part(part);
            case List<?> list when isLine(type) -> line(list);
            case Collection<?> list -> list(list, elements(type));
            case Map<?, ?> map -> map(map);
            case Record record -> record(record);
            default -> throw new IllegalArgumentException("a page holds no " + value.getClass());
        };
    }

    private Map<String, Object> record(Record record) {
        Map<String, Object> tree = new TreeMap<>();
        for (Member member : Member.of(record.getClass())) {
            Object value = member.in(record);
            if (value != null) {
                tree.put(member.name(), of(value, member.type()));
            }
        }
        return tree;
    }

    /** A composed line is given twice: as it is read, and in its parts. */
    private Map<String, Object> line(List<?> parts) {
        List<Part> typed = parts.stream().map(Part.class::cast).toList();
        return Map.of("parts", list(typed, Part.class), "plain", Part.plain(typed, own));
    }

    private Map<String, Object> part(Part part) {
        return switch (part) {
            case Part.Words words -> Map.of("words", words.words());
            case Part.Moment moment -> Map.of("words", moment.plain(own));
            case Part.Said said -> Map.of("said", Covers.text(said.text()));
            case Part.Someone someone -> Map.of("person", Covers.person(someone.person()));
            case Part.Nr nr -> Map.of("nr", nr.post());
        };
    }

    private List<Object> list(Collection<?> elements, Type type) {
        List<Object> tree = new ArrayList<>();
        for (Object element : elements) {
            tree.add(of(element, type));
        }
        return tree;
    }

    private static Type elements(Type list) {
        return list instanceof ParameterizedType typed ? typed.getActualTypeArguments()[0] : Object.class;
    }

    private Map<String, Object> map(Map<?, ?> map) {
        Map<String, Object> tree = new TreeMap<>();
        map.forEach((key, value) -> tree.put(String.valueOf(of(key, key.getClass())), of(value, value.getClass())));
        return tree;
    }

    static boolean isLine(Type type) {
        return type instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] == Part.class;
    }
}
