package se.stabsliggaren.api.page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.GenericTypeResolver;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Projection;

/**
 * The JSON Schema (2020-12) of pages, each record by its name, made from the records as {@link PageTree} writes them: a
 * new component describes itself. What can be null is not required, since it is left out. No object is closed, for a
 * page may get more members.
 */
public final class PageSchemas {

    private static final Map<String, Object> INTEGER = ordered("type", "integer", "format", "int32");
    private static final Map<String, Object> BOOLEAN = ordered("type", "boolean");
    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.of(
            String.class, ordered("type", "string"),
            int.class, INTEGER,
            Integer.class, INTEGER,
            boolean.class, BOOLEAN,
            Boolean.class, BOOLEAN,
            Instant.class, ordered("type", "string", "format", "date-time"));
    private static final Map<Class<?>, String> SHOWN =
            Map.of(When.class, "Time", Text.class, "Text", Person.class, "Person", Part.class, "Part");

    private final PageNames names;
    private final PageWords words;
    private final String root;
    private final Map<String, Class<?>> described = new TreeMap<>();
    private final Map<String, Object> schemas = new TreeMap<>();

    private PageSchemas(Collection<Class<?>> pages, PageWords words, String root) {
        this.names = new PageNames(pages);
        this.words = words;
        this.root = root;
        schemas.putAll(new ShownSchemas(root).all());
        pages.forEach(this::named);
    }

    /** The page that a projection answers with. */
    public static Class<?> page(Projection<?, ?> projection) {
        Class<?>[] keptAndPage = Objects.requireNonNull(
                GenericTypeResolver.resolveTypeArguments(projection.getClass(), Projection.class), projection::name);
        return keptAndPage[1];
    }

    /**
     * Those of the pages of these projections and of all that they hold.
     *
     * @param root where one schema finds another by its name, e.g. {@code #/components/schemas/}
     * @throws IllegalArgumentException when two would bear the same name, or a page holds what has no schema
     */
    public static Map<String, Object> of(List<Projection<?, ?>> projections, String root) {
        return of(pages(projections), PageWords.published(), root);
    }

    static List<Class<?>> pages(List<Projection<?, ?>> projections) {
        return projections.stream().<Class<?>>map(PageSchemas::page).toList();
    }

    static Map<String, Object> of(Collection<Class<?>> pages, PageWords words, String root) {
        return new PageSchemas(pages, words, root).schemas;
    }

    private Map<String, Object> of(Type type) {
        if (PageTree.isLine(type)) {
            return shown("Line");
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return ordered("type", "array", "items", of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() || plain.isEnum() ? ref(named(plain)) : leaf(plain);
    }

    private Map<String, Object> leaf(Class<?> leaf) {
        String shown = SHOWN.get(leaf);
        if (shown != null) {
            return shown(shown);
        }
        Map<String, Object> plain = PLAIN.get(leaf);
        if (plain == null) {
            throw new IllegalArgumentException("a page holds no " + leaf);
        }
        return plain;
    }

    private String named(Class<?> type) {
        String name = names.of(type);
        Class<?> other = described.putIfAbsent(name, type);
        if (other == null) {
            if (schemas.containsKey(name)) {
                throw new IllegalArgumentException(type + " would be described as " + name + ", as what is shown is");
            }
            schemas.put(name, type.isEnum() ? codes(type) : record(type));
        } else if (other != type) {
            throw new IllegalArgumentException("%s and %s would both be described as %s".formatted(other, type, name));
        }
        return name;
    }

    private Map<String, Object> record(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> always = new ArrayList<>();
        for (Member member : Member.of(record)) {
            properties.put(member.name(), said(words.of(member), of(member.type())));
            if (!member.canBeAbsent()) {
                always.add(member.name());
            }
        }
        Map<String, Object> schema = said(words.of(record), ordered("type", "object", "properties", properties));
        if (!always.isEmpty()) {
            schema.put("required", always);
        }
        return schema;
    }

    private Map<String, Object> codes(Class<?> type) {
        List<String> codes = new ArrayList<>();
        List<String> says = new ArrayList<>();
        String whole = words.of(type);
        if (!whole.isEmpty()) {
            says.add(whole);
        }
        for (Object constant : type.getEnumConstants()) {
            Enum<?> code = (Enum<?>) constant;
            codes.add(WireName.of(code));
            if (!words.of(code).isEmpty()) {
                says.add("`%s`: %s".formatted(WireName.of(code), words.of(code)));
            }
        }
        says.add("There may come more words.");
        return said(String.join(" ", says), ordered("type", "string", "enum", codes));
    }

    private static Map<String, Object> said(String words, Map<String, Object> schema) {
        if (words.isEmpty()) {
            return schema;
        }
        Map<String, Object> said = ordered("description", words);
        said.putAll(schema);
        return said;
    }

    private Map<String, Object> shown(String what) {
        return ref(what + ShownSchemas.SHOWN);
    }

    private Map<String, Object> ref(String name) {
        return ordered("$ref", root + name);
    }

    static Map<String, Object> ordered(Object... members) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            tree.put((String) members[i], members[i + 1]);
        }
        return tree;
    }
}
