package se.stabsliggaren.format;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The one form of an instant in the bytes: UTC with exactly three decimals, truncated (spec/record.md, "Moments"). */
public final class Moments {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    public static String write(Instant instant) {
        return FORM.format(instant);
    }

    public static Instant read(String written) {
        return Instant.from(FORM.parse(written));
    }
}
