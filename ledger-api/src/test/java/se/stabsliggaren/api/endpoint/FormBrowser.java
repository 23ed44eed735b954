package se.stabsliggaren.api.endpoint;

import static se.stabsliggaren.api.endpoint.PageForm.encoded;

/**
 * A browser without scripts, logged in, that has a page open: it sends forms as a person does who presses their button.
 *
 * @param cookie what the proof of its forms is held to
 * @param page the page it opened
 */
record FormBrowser(Http http, String cookie, String page) {

    /** Logs in with the token and opens the page. */
    static FormBrowser at(String path, Staff staff, String token) {
        Http.Answer opened = staff.stranger()
                .with("Accept", "text/html", "Cookie", "liggare=" + token)
                .get(path);
        String cookie = PageForm.found("XSRF-TOKEN=([^;]+)", opened.header("Set-Cookie"));
        return new FormBrowser(browser(staff, token, cookie), cookie, opened.body());
    }

    /** The browser when somebody else has logged in, with the page still open that was opened before. */
    Http as(Staff staff, String token) {
        return browser(staff, token, cookie);
    }

    /** Another page. */
    Http.Answer get(String path) {
        return http.with("Accept", "text/html").get(path);
    }

    /** Sends a form, with what every form of the page holds. */
    Http.Answer press(String path, String form) {
        return press(path, form, PageForm.madeFor(page));
    }

    /** Sends a form that was made for somebody. */
    Http.Answer press(String path, String form, String madeFor) {
        return http.with("Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, form + "&av=" + encoded(madeFor) + "&_csrf=" + encoded(PageForm.proof(page)));
    }

    private static Http browser(Staff staff, String token, String cookie) {
        return staff.stranger().with("Cookie", "liggare=" + token + "; XSRF-TOKEN=" + cookie);
    }
}
