package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.integrity.bundle.Layout;
import se.stabsliggaren.integrity.bundle.Manifest;

/** What no verdict says anything of, each in one sentence, told where a bundle holds it (spec/verifier.md, "Verdict"). */
public enum Unreached {
    TRUTH("Kontrollen visar att loggen hänger ihop, inte att det som står i den är sant, och inte när det skrevs.", ""),
    KEPT_BACK(
            "Skälen till att något inte visas är avsändarens egna ord, utom där sekretessprövningen i loggen säger dem.",
            null),
    VIEWS("Sidorna i views/ är avsändarens egna och prövas inte; det är posterna som är prövade.", "views/"),
    FORMAT("Beskrivningarna i format/ prövas inte; ta dem från någon annan än avsändaren.", "format/"),
    README("LASMIG.txt är avsändarens egen text och prövas inte.", "LASMIG.txt"),
    TIMESTAMPS("Tidsstämplarna i timestamps/ prövas inte här utan med openssl.", "timestamps/"),
    KEYS("Nycklarna i keys/ är paketets egna och bevisar ingenting.", "keys/"),
    PAGE(
            "En verify.html som låg i paketet bevisar ingenting mot den som gjorde paketet; ta sidan eller programmet någon annanstans ifrån.",
            "verify.html");

    private final String sentence;
    private final @Nullable String where;

    /** @param where what the names of the files begin with that it speaks of; null where no name tells */
    Unreached(String sentence, @Nullable String where) {
        this.sentence = sentence;
        this.where = where;
    }

    /** What is in the bundle and is not tried. */
    static List<String> of(Manifest manifest, BundleFiles files) {
        List<String> sentences = new ArrayList<>();
        for (Unreached each : values()) {
            boolean held = each == KEPT_BACK
                    ? manifest.masked() || manifest.register() != null
                    : files.names().stream().anyMatch(each::concerns);
            if (held) {
                sentences.add(each.sentence());
            }
        }
        String page = files.sha256(Layout.PAGE);
        if (page != null) {
            sentences.add(BrowserPage.compared(page));
        }
        return sentences;
    }

    public String sentence() {
        return sentence;
    }

    /** Whether a file of this name is what it speaks of. */
    boolean concerns(String file) {
        return where != null && file.startsWith(where);
    }

    /** The name that other programs may rely on, e.g. {@code kept-back}. */
    public String code() {
        return WireName.of(this);
    }
}
