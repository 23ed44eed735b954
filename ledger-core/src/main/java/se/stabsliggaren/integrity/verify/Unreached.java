package se.stabsliggaren.integrity.verify;

import java.util.function.Predicate;

/** What no verdict says anything of, each in one sentence, told where a bundle holds it (proof.md, "Verdict"). */
public enum Unreached {
    TRUTH(
            "Kontrollen visar att loggen hänger ihop, inte att det som står i den är sant, och inte när det skrevs.",
            name -> true),
    KEPT_BACK(
            "Skälen till att något inte visas är avsändarens egna ord, utom där sekretessprövningen i loggen säger dem.",
            name -> false),
    VIEWS(
            "Sidorna i views/ är avsändarens egna och prövas inte; det är posterna som är prövade.",
            name -> name.startsWith("views/")),
    FORMAT(
            "Beskrivningarna i format/ prövas inte; ta dem från någon annan än avsändaren.",
            name -> name.startsWith("format/")),
    README("LASMIG.txt är avsändarens egen text och prövas inte.", name -> name.equals("LASMIG.txt")),
    TIMESTAMPS(
            "Tidsstämplarna i timestamps/ prövas inte här utan med openssl.",
            name -> name.startsWith("timestamps/")),
    KEYS("Nycklarna i keys/ är paketets egna och bevisar ingenting.", name -> name.startsWith("keys/")),
    PAGE(
            "En verify.html som låg i paketet bevisar ingenting mot den som gjorde paketet; ta sidan eller programmet någon annanstans ifrån.",
            name -> name.equals("verify.html"));

    private final String sentence;
    private final Predicate<String> told;

    Unreached(String sentence, Predicate<String> told) {
        this.sentence = sentence;
        this.told = told;
    }

    public String sentence() {
        return sentence;
    }

    /** Whether a file of this name is what it speaks of. */
    boolean concerns(String file) {
        return told.test(file);
    }

    /** The name that other programs may rely on, e.g. {@code kept-back}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
