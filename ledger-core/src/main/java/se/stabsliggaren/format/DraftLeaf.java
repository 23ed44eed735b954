package se.stabsliggaren.format;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.integrity.Json;

/** Reads what a sender wrote, and says in one sentence what is wrong with it. */
final class DraftLeaf implements LeafReader {

    static final DraftLeaf READER = new DraftLeaf();

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern REF_LABEL = Pattern.compile("#[\\p{L}\\p{N}._-]{1,80}");
    private static final Pattern LOCAL_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");

    private DraftLeaf() {}

    @Override
    public @Nullable Object read(Kind.Leaf kind, Object written, String path) {
        return switch (kind) {
            case TEXT -> text(written, path);
            case PERSON -> person(written, path);
            case DIGEST -> digest(written, path);
            case WHEN -> when(string(written, path), path);
            case INSTANT -> throw new BadField(path, "Fältet sätts av liggaren; ta bort det.");
            case REF -> ref(written, path);
            case LABEL -> label(written, path);
            case INTEGER -> Math.toIntExact(integer(written, path, Integer.MAX_VALUE));
            case LONG -> integer(written, path, Json.MAX_INTEGER);
            case BOOLEAN -> bool(written, path);
        };
    }

    private static @Nullable Text text(Object written, String path) {
        String text = Writing.text(string(written, path), path);
        return text.isEmpty() ? null : Text.of(text);
    }

    private static @Nullable Person person(Object written, String path) {
        String person = Writing.label(string(written, path), path);
        return person.isEmpty() ? null : Person.of(person);
    }

    private static @Nullable String label(Object written, String path) {
        String label = Writing.label(string(written, path), path);
        return label.isEmpty() ? null : label;
    }

    private static Digest digest(Object written, String path) {
        String hex = string(written, path);
        if (!HEX.matcher(hex).matches()) {
            throw new BadField(path, "En kontrollsumma är 64 hexadecimala tecken (SHA-256); ladda upp filen först.");
        }
        return new Digest.Sha256(hex);
    }

    private static When when(String written, String path) {
        try {
            return When.sent(written);
        } catch (DateTimeException e) {
            if (LOCAL_TIME.matcher(written).matches()) {
                throw new BadField(path, "Tiden saknar tidszon; skriv den med en, som 2024-11-06T13:05+01:00.");
            }
            throw new BadField(
                    path,
                    "Tidpunkten går inte att läsa eller finns inte; skriv 2024-11-06T12:05Z, 2024-11-06,"
                            + " 2024-11-06/forenoon, 2024-W45, 2024-11 eller 2024, med ~ sist för omkring.");
        }
    }

    private static Ref ref(Object written, String path) {
        if (written instanceof String label && REF_LABEL.matcher(label).matches()) {
            return Ref.toLabel(label.substring(1));
        }
        if (written instanceof Long number && number >= 1 && number <= Integer.MAX_VALUE) {
            return Ref.to(number.intValue());
        }
        throw new BadField(
                path, "Hänvisningen ska vara ett löpnummer, som 47, eller #märke för en post i samma grupp.");
    }

    private static long integer(Object written, String path, long most) {
        if (written instanceof Long number && number >= 0 && number <= most) {
            return number;
        }
        throw new BadField(path, "Fältet ska vara ett heltal från 0 till %d, utan citattecken.".formatted(most));
    }

    private static Boolean bool(Object written, String path) {
        if (written instanceof Boolean bool) {
            return bool;
        }
        throw new BadField(path, "Fältet ska vara true eller false, utan citattecken.");
    }

    private static String string(Object written, String path) {
        if (written instanceof String string) {
            return string;
        }
        throw new BadField(path, "Fältet ska vara en text inom citattecken.");
    }
}
