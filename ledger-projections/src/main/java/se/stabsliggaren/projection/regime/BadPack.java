package se.stabsliggaren.projection.regime;

import org.jspecify.annotations.Nullable;

/** A rule pack of one's own that is not read, with file, line and reason in one Swedish sentence. */
public final class BadPack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BadPack(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** @param reason a clause that says what to do instead */
    static BadPack at(String file, int line, String reason, @Nullable Throwable cause) {
        return new BadPack("Regelverket %s går inte att läsa, rad %d: %s.".formatted(file, line, reason), cause);
    }

    static BadPack folder(String sentence, @Nullable Throwable cause) {
        return new BadPack(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
