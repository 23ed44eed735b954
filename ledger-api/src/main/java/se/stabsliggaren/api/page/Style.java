package se.stabsliggaren.api.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import se.stabsliggaren.integrity.Sha256;

/** The style sheet of the views as it stands inside a page, and the policy that lets the page have it and nothing else. */
public record Style(String sheet, String policy) {

    static final Style SHEET = of(read());

    private static Style of(String sheet) {
        return new Style(
                sheet,
                "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                        .formatted(
                                Base64.getEncoder().encodeToString(Sha256.of(sheet.getBytes(StandardCharsets.UTF_8)))));
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream("/static/ledger.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
