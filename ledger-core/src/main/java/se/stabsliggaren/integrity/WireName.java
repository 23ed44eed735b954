package se.stabsliggaren.integrity;

import java.util.Locale;

/** A code as it is written wherever others read it: {@code KEPT_BACK} is {@code kept-back} (spec/record.md). */
public final class WireName {

    private WireName() {}

    public static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
