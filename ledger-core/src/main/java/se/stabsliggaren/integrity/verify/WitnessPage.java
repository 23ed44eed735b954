package se.stabsliggaren.integrity.verify;

import java.nio.charset.StandardCharsets;

/** A witness as one page that needs a browser and nothing else (spec/witness.md, "The witness's page"). */
public final class WitnessPage {

    private WitnessPage() {}

    public static byte[] bytes() {
        return BrowserPage.resource("witness.html")
                .replace("/*SCRIPT*/", BrowserPage.resource("note.js") + BrowserPage.resource("witness.js"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
