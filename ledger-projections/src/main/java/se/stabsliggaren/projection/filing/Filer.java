package se.stabsliggaren.projection.filing;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.SaidUnknown;

/**
 * Who files a form of the incident.
 *
 * @param body by name; empty where nobody said
 * @param sole whether posts name no other, so that what names nobody is this one's
 */
record Filer(String body, boolean sole) {

    /** The body that was typed; empty where nobody typed one, or that it is unknown. */
    static String typed(@Nullable String body) {
        return SaidUnknown.by(body) ? "" : Word.of(body);
    }

    /** Whether what names this body, or nobody, is this one's. */
    boolean isNamed(String named) {
        return TypedName.same(body, named) || (sole && named.isEmpty());
    }

    @Nullable
    String name() {
        return body.isEmpty() ? null : body;
    }

    /** That nobody said who it is, where others are named. */
    @Nullable
    String unnamed() {
        return body.isEmpty() && !sole ? Absence.words("vem") : null;
    }
}
