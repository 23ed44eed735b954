package se.stabsliggaren.projection.text;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.TypedName;

/** Who must write something and does not know writes {@code okänt}; that is no name, channel or content. */
public final class SaidUnknown {

    private SaidUnknown() {}

    public static boolean by(@Nullable String word) {
        return word != null && TypedName.of(word).isUnknown();
    }

    public static boolean by(@Nullable Text text) {
        return text instanceof Text.Open open && by(open.value());
    }

    public static boolean by(@Nullable Person person) {
        return person instanceof Person.Named named && by(named.name());
    }
}
