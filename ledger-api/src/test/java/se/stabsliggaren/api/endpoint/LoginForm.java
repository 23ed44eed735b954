package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form somebody writes their key in. */
final class LoginForm {

    private LoginForm() {}

    /** Opens it, writes the key and sends it, as a browser does. */
    static Http.Answer sent(Http stranger, String key) {
        Http.Answer page = stranger.with("Accept", "text/html").get("/logga-in");
        String proof = found("name=\"_csrf\" value=\"([^\"]+)\"", page.body());
        return stranger.with("Cookie", "XSRF-TOKEN=" + found("XSRF-TOKEN=([^;]+)", page.header("Set-Cookie")))
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send(
                        "POST",
                        "/logga-in",
                        "nyckel=" + key + "&_csrf=" + URLEncoder.encode(proof, StandardCharsets.UTF_8));
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as("%s in %s", pattern, in).isTrue();
        return matcher.group(1);
    }
}
