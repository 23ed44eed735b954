package se.stabsliggaren.event;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How moments are taken from a sender: an instant in any time zone becomes the one stored form (spec/record.md,
 * "Moments").
 */
final class SentMoment {

    private static final Pattern INSTANT = Pattern.compile(
            "(?<day>\\d{4}-\\d{2}-\\d{2})[Tt](?<minute>\\d{2}:\\d{2})(?<second>:\\d{2}(?:\\.(?<fraction>\\d+))?)?"
                    + "(?:[Zz]|(?<sign>[+-])(?<hours>[01]\\d|2[0-3]):(?<minutes>[0-5]\\d))");

    private static final int DECIMALS = 3;

    private SentMoment() {}

    static When read(String written) {
        return WhenForms.parse(written, SentMoment::plain);
    }

    private static When plain(String written) {
        Matcher sent = INSTANT.matcher(written);
        if (!sent.matches()) {
            return WhenForms.plain(written);
        }
        When.At local = (When.At) WhenForms.plain(sent.group("day") + "T" + sent.group("minute") + second(sent) + "Z");
        When.At utc = new When.At(instant(local, sent), local.precision());
        // An offset can lead out of the years that have a form.
        return WhenForms.plain(utc.written());
    }

    /** To the millisecond; what is finer is left out. */
    private static String second(Matcher sent) {
        String second = sent.group("second");
        String fraction = sent.group("fraction");
        if (second == null || fraction == null) {
            return second == null ? "" : second;
        }
        return second.substring(0, 3) + "." + (fraction + "00").substring(0, DECIMALS);
    }

    private static Instant instant(When.At local, Matcher sent) {
        String sign = sent.group("sign");
        if (sign == null) {
            return local.earliest();
        }
        Duration offset = Duration.ofHours(Integer.parseInt(sent.group("hours")))
                .plusMinutes(Integer.parseInt(sent.group("minutes")));
        return sign.equals("+")
                ? local.earliest().minus(offset)
                : local.earliest().plus(offset);
    }
}
