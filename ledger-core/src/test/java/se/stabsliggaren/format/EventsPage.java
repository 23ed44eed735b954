package se.stabsliggaren.format;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.integrity.WireName;

/** Writes docs/events.md from the vocabulary. */
final class EventsPage {

    private static final String HEAD = """
            # Events

            Everything that can be recorded. Made from the source by a test; part of [the record format](spec/record.md),
            which says what the kinds are. Fields stand in the order of their slots: `?` marks what may be absent, `[]` a
            list, *italics* a [part](#parts) or a [code](#codes). Earlier versions of a type have no slot
            for what came later.

            """;
    private static final int WIDTH = 110;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final SourceWords words = new SourceWords();
    private final Map<String, Shape> parts = new TreeMap<>();
    private final Map<String, Class<?>> codes = new TreeMap<>();
    private final StringBuilder page = new StringBuilder(HEAD);

    static String write() {
        EventsPage events = new EventsPage();
        events.families();
        events.parts();
        events.codes();
        return events.page.toString().strip() + "\n";
    }

    private void families() {
        collect(Shape.of(Entry.class));
        for (Class<?> family : Event.class.getPermittedSubclasses()) {
            String name = Vocabulary.types().stream()
                    .filter(type -> family.isAssignableFrom(type.record()))
                    .findFirst()
                    .orElseThrow()
                    .family();
            page.append("## %s%n%n%s%n%n".formatted(name, wrapped("", words.of(family))));
            for (Class<?> record : family.getPermittedSubclasses()) {
                type(record);
            }
            page.append('\n');
        }
    }

    private void type(Class<?> record) {
        Vocabulary.Type type = Vocabulary.types().stream()
                .filter(each -> each.record() == record)
                .findFirst()
                .orElseThrow();
        item("**`%s`** (version %d) %s".formatted(type.name(), type.version(), words.of(record)), fields(type.shape()));
        collect(type.shape());
    }

    private void parts() {
        page.append("## Parts\n\n");
        parts.forEach((name, shape) -> item("**%s** %s".formatted(name, words.of(shape.type())), fields(shape)));
        page.append('\n');
    }

    private void codes() {
        codes.put(name(ClockState.class), ClockState.class);
        page.append("## Codes\n\n");
        codes.forEach((name, code) -> item(
                "**%s** %s".formatted(name, words.of(code)),
                Arrays.stream(code.getEnumConstants())
                        .map(constant -> "`" + WireName.of((Enum<?>) constant) + "`")
                        .collect(Collectors.joining(" · "))));
    }

    private void item(String says, String holds) {
        page.append(wrapped("* ", says))
                .append("\\\n")
                .append(wrapped("  ", holds))
                .append('\n');
    }

    /** In lines that fit into the documentation; all but the first stand under the text of an item. */
    private static String wrapped(String first, String text) {
        StringBuilder lines = new StringBuilder(first);
        int width = first.length();
        for (String word : text.split(" ")) {
            boolean begins = width <= first.length();
            if (!begins && width + 1 + word.length() >= WIDTH) {
                lines.append('\n').append(" ".repeat(first.length()));
                width = first.length();
                begins = true;
            }
            lines.append(begins ? "" : " ").append(word);
            width += word.length() + (begins ? 0 : 1);
        }
        return lines.toString();
    }

    private static String fields(Shape shape) {
        return shape.components().stream()
                .map(component -> "`%s`%s %s%s"
                        .formatted(
                                component.name(),
                                component.optional() ? "?" : component.kind() instanceof Kind.ListOf ? "[]" : "",
                                kind(component.kind()),
                                component.since() == 1 ? "" : " (from version %d)".formatted(component.since())))
                .collect(Collectors.joining(" · "));
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case Kind.Leaf leaf ->
                switch (leaf) {
                    case TEXT -> "text";
                    case PERSON -> "person";
                    case DIGEST -> "digest";
                    case WHEN, INSTANT -> "moment";
                    case REF -> "reference";
                    case LABEL -> "label";
                    case INTEGER, LONG -> "integer";
                    case BOOLEAN -> "truth";
                };
            case Kind.Coded coded -> "*" + name(coded.type()) + "*";
            case Kind.Nested nested -> "*" + name(nested.shape().type()) + "*";
            case Kind.ListOf list -> kind(list.element());
            case Kind.AnEvent ignored -> "event";
        };
    }

    private void collect(Shape shape) {
        shape.components().forEach(component -> collect(component.kind()));
    }

    private void collect(Kind kind) {
        switch (kind) {
            case Kind.Leaf ignored -> {}
            case Kind.AnEvent ignored -> {}
            case Kind.ListOf list -> collect(list.element());
            case Kind.Coded coded -> codes.put(name(coded.type()), coded.type());
            case Kind.Nested nested -> {
                parts.put(name(nested.shape().type()), nested.shape());
                collect(nested.shape());
            }
        }
    }

    private static String name(Class<?> type) {
        return HUMP.matcher(type.getSimpleName()).replaceAll(" ").toLowerCase(java.util.Locale.ROOT);
    }
}
