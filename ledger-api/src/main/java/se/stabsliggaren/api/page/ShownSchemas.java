package se.stabsliggaren.api.page;

import static se.stabsliggaren.api.page.PageSchemas.ordered;

import java.util.List;
import java.util.Map;

/** The JSON Schema of what is no record of a page: the composed line, and what may be covered, as {@link Covers} writes it. */
final class ShownSchemas {

    /** What their names end in. */
    static final String SHOWN = "Shown";

    private static final Map<String, Object> STRING = Map.of("type", "string");
    private static final Map<String, Object> POST = ordered("type", "integer", "format", "int32");

    private final String root;

    /** @param root where one schema finds another by its name */
    ShownSchemas(String root) {
        this.root = root;
    }

    Map<String, Object> all() {
        return ordered(
                "LineShown",
                object(
                        "A composed line: as it is read, covered words as ▇, and in its parts.",
                        ordered("plain", STRING, "parts", ordered("type", "array", "items", ref("PartShown"))),
                        "plain",
                        "parts"),
                "PartShown",
                object(
                        "A piece of a line, one of these: `words` of the page's own, `said` that somebody wrote, a"
                                + " `person`, or `nr`, a reference to a post. There may come more.",
                        ordered("words", STRING, "said", ref("TextShown"), "person", ref("PersonShown"), "nr", POST)),
                "TextShown",
                ordered(
                        "description",
                        "What somebody wrote; an object where some of it is covered.",
                        "oneOf",
                        List.of(STRING, ref("CoveredText"))),
                "PersonShown",
                ordered(
                        "description",
                        "Somebody's name; an object where it is covered.",
                        "oneOf",
                        List.of(STRING, ref("CoveredPerson"))),
                "TimeShown",
                ordered(
                        "type",
                        "string",
                        "description",
                        "As exactly as it was said: 2024-11-06T12:05Z, with seconds and parts of them where they were"
                                + " said, 2024-11-06, 2024-11-06/forenoon, 2024-W45, 2024-11 or 2024; 2024-11-06~ is"
                                + " about then, [2024-11-05..2024-11-07] somewhere between."),
                "CoveredText",
                object(
                        "In the order of the text: what is shown of it, and what stands before the rest.",
                        ordered(
                                "covered",
                                ordered("type", "array", "items", ordered("oneOf", List.of(STRING, ref("Cover"))))),
                        "covered"),
                "CoveredPerson",
                object("Who it is is not shown.", ordered("covered", ref("Cover")), "covered"),
                "Cover",
                object(
                        "Why something is not shown, one of these: `withheld`, by this provision; `erased`, by this post;"
                                + " `hidden` by a post, at once.",
                        ordered("withheld", STRING, "erased", POST, "hidden", ordered("type", "boolean"))));
    }

    private static Map<String, Object> object(String words, Map<String, Object> properties, String... always) {
        Map<String, Object> object = ordered("type", "object", "description", words, "properties", properties);
        if (always.length > 0) {
            object.put("required", List.of(always));
        }
        return object;
    }

    private Map<String, Object> ref(String name) {
        return Map.of("$ref", root + name);
    }
}
