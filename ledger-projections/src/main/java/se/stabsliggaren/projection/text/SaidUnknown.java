package se.stabsliggaren.projection.text;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;

/** Who must write something and does not know writes {@code okänt}; that is no name, channel or content. */
public final class SaidUnknown {

    private SaidUnknown() {}

    public static boolean by(@Nullable String word) {
        String said = word == null ? "" : word.strip();
        return said.equalsIgnoreCase("okänt") || said.equalsIgnoreCase("okänd") || said.equalsIgnoreCase("okända");
    }

    public static boolean by(@Nullable Text text) {
        return text instanceof Text.Open open && by(open.value());
    }

    public static boolean by(@Nullable Person person) {
        return person instanceof Person.Named named && by(named.name());
    }
}
