package se.stabsliggaren.api.endpoint;

/** The form somebody writes their key in. */
final class LoginForm {

    private LoginForm() {}

    /** Opens it, writes the key and sends it, as a browser does. */
    static Http.Answer sent(Http stranger, String key) {
        Http.Answer page = stranger.with("Accept", "text/html").get("/logga-in");
        return stranger.with("Cookie", "XSRF-TOKEN=" + PageForm.found("XSRF-TOKEN=([^;]+)", page.header("Set-Cookie")))
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/logga-in", "nyckel=" + key + "&_csrf=" + PageForm.encoded(PageForm.proof(page.body())));
    }
}
