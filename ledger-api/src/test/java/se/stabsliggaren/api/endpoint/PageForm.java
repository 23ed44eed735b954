package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the form of a page holds besides what a person writes in it. */
final class PageForm {

    private PageForm() {}

    /** The number by which it is recorded once. */
    static String once(String page) {
        return value("once", page);
    }

    /** Whom it was made for. */
    static String madeFor(String page) {
        return value("av", page);
    }

    /** The proof that the ledger made it. */
    static String proof(String page) {
        return value("_csrf", page);
    }

    /** A text as it is sent. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The first group of a pattern that has to be there. */
    static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(in);
        assertThat(matcher.find()).as("%s in %s", pattern, in).isTrue();
        return matcher.group(1);
    }

    private static String value(String name, String page) {
        return found("name=\"" + name + "\" value=\"([^\"]+)\"", page);
    }
}
