package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Sha256;

/** The verifier as one page that needs a browser and nothing else; it lies in every bundle as {@code verify.html}. */
public final class BrowserPage {

    private BrowserPage() {}

    public static byte[] bytes() {
        return resource("verify.html")
                .replace("/*SLOTS*/", resource("slots.json"))
                .replace("/*DEFECTS*/", defects())
                .replace("/*GRADES*/", grades())
                .replace("/*UNREACHED*/", unreached())
                .replace(
                        "/*SCRIPT*/",
                        resource("note.js")
                                + resource("text.js")
                                + resource("inflate.js")
                                + resource("zip.js")
                                + resource("verify.js"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Each finding's exit code and sentence, so that both verifiers say the same. */
    static String defects() {
        Map<String, Object> defects = new TreeMap<>();
        for (Defect defect : Defect.values()) {
            defects.put(defect.code(), List.of(defect.exit().number(), defect.sentence()));
        }
        return Json.text(defects);
    }

    private static String grades() {
        Map<String, Object> grades = new TreeMap<>();
        for (Grade grade : Grade.values()) {
            grades.put(grade.code(), grade.words());
        }
        return Json.text(grades);
    }

    private static String unreached() {
        Map<String, Object> sentences = new TreeMap<>();
        for (Unreached each : Unreached.values()) {
            sentences.put(each.code(), each.sentence());
        }
        return Json.text(sentences);
    }

    /** The SHA-256 of {@link #bytes}, in lower-case hexadecimal, by which a kept copy is known. */
    public static String sha256() {
        return HexFormat.of().formatHex(Sha256.of(bytes()));
    }

    /** Whether a bundle's page is this one, in a sentence. */
    static String compared(String sha256) {
        String own = sha256();
        return sha256.equals(own)
                ? "Paketets verify.html är densamma som det här programmets (SHA-256 %s).".formatted(sha256)
                : "Paketets verify.html är en annan än det här programmets (SHA-256 %s, här %s)."
                        .formatted(sha256, own);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(BrowserPage.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
