package se.stabsliggaren.integrity.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The page for whoever gets a bundle and is no engineer: what it is, how to check it, what the answer means. */
public final class Readme {

    private Readme() {}

    public static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(Readme.class.getResourceAsStream(Layout.README))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
