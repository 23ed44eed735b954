package se.stabsliggaren.api.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.integrity.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as maps, lists, strings, {@code Long}s, booleans and null, and refuses what two readers could understand
 * differently: a field said twice, a fraction, an integer that not all keep, anything after the end.
 */
public final class StrictJson {

    /** Characters in a field's name; no field of ours has as many. */
    static final int NAME_CHARACTERS = 200;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Json.MAX_DEPTH + 2)
                    .maxStringLength(RequestBodies.BYTES)
                    .maxNameLength(RequestBodies.BYTES)
                    .build())
            .build();

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The value that the text holds.
     *
     * @throws BadField naming the field, or the place, that cannot be read
     */
    public static @Nullable Object read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            StrictJson json = new StrictJson(parser);
            if (parser.nextToken() == null) {
                throw new BadField("", "Innehållet är tomt; skicka en post som JSON.");
            }
            Object value = json.value("", 1);
            if (parser.nextToken() != null) {
                throw new BadField("", "Något står efter slutet; skicka flera poster som en lista, inom [ och ].");
            }
            return value;
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private @Nullable Object value(String path, int depth) {
        if (depth > Json.MAX_DEPTH) {
            throw new BadField(
                    path, "Innehållet är nästlat djupare än %d nivåer; skriv det plattare.".formatted(Json.MAX_DEPTH));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path, depth);
            case START_ARRAY -> list(path, depth);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> integer(path);
            case VALUE_NUMBER_FLOAT ->
                throw new BadField(
                        path, "Fältet är ett tal med decimaler, och det finns inga sådana; skriv ett heltal.");
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case null, default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private Map<String, Object> object(String path, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = path.isEmpty() ? name : path + "." + name;
            if (name.length() > NAME_CHARACTERS || name.codePoints().anyMatch(StrictJson::isUnreadable)) {
                throw new BadField(path, "Ett fältnamn går inte att läsa; kontrollera citattecknen.");
            }
            if (object.containsKey(name)) {
                throw new BadField(at, "Fältet %s står två gånger; ta bort det ena.".formatted(name));
            }
            parser.nextToken();
            put(object, name, value(at, depth + 1));
        }
        return object;
    }

    private static boolean isUnreadable(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }

    @SuppressWarnings("NullAway") // an absent value is null in a tree, whether it was written so or left out
    private static void put(Map<String, Object> object, String name, @Nullable Object value) {
        object.put(name, value);
    }

    @SuppressWarnings("NullAway")
    private List<Object> list(String path, int depth) {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(path + "[" + list.size() + "]", depth + 1));
        }
        return list;
    }

    private Long integer(String path) {
        String digits = parser.getString();
        try {
            long integer = Long.parseLong(digits);
            if (Math.abs(integer) <= Json.MAX_INTEGER) {
                return integer;
            }
        } catch (NumberFormatException ignored) {
            // Longer than any long; refused like every other number that is too large.
        }
        throw new BadField(path, "Talet är för stort; det största är %d.".formatted(Json.MAX_INTEGER));
    }

    private static BadField unreadable(JacksonException e) {
        return new BadField(
                "",
                e.getLocation() == null
                        ? "Innehållet är inte JSON; kontrollera citattecken, kommatecken och parenteser."
                        : "Innehållet är inte JSON: rad %d, tecken %d; kontrollera citattecken, kommatecken och parenteser."
                                .formatted(
                                        e.getLocation().getLineNr(),
                                        e.getLocation().getColumnNr()));
    }
}
