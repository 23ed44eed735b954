package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import se.stabsliggaren.integrity.VisibleText;

/** The verifier's command line. */
public final class Verify {

    private static final String USAGE = """
            Så här: java -jar ledger-core.jar paket.zip [--key NYCKEL]… [--head FIL ELLER TEXT]… \
            [--paper "ÅTTA GRUPPER"]… [--policy FIL]
            Eller: java -jar ledger-core.jar --page verify.html    skriver sidan som gör samma kontroll i en webbläsare
            Slutar med 0 när allt stämmer, 1 när något är fel, 2 när det inte går att avgöra.""";

    private Verify() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out).number());
    }

    static Exit run(List<String> arguments, PrintStream out) {
        if (arguments.size() == 2 && arguments.getFirst().equals("--page")) {
            return page(Path.of(arguments.getLast()), out);
        }
        Report report;
        try {
            report = Verification.of(Arguments.read(arguments));
        } catch (IllegalArgumentException e) {
            out.println(Finding.of(Defect.WRONG_USE, String.valueOf(e.getMessage())));
            out.println(USAGE);
            return Exit.CANNOT_TELL;
        }
        report.lines().forEach(out::println);
        return report.exit();
    }

    /** Writes the page that needs a browser alone, and tells the digest by which anybody knows it; never over another file. */
    private static Exit page(Path file, PrintStream out) {
        try {
            if (!Files.exists(file)) {
                Files.write(file, BrowserPage.bytes());
            } else if (!Arrays.equals(Files.readAllBytes(file), BrowserPage.bytes())) {
                out.println(VisibleText.escaped(
                        "Filen %s finns redan och är en annan än programmets sida; välj ett annat namn."
                                .formatted(file)));
                return Exit.DAMAGED;
            }
        } catch (IOException e) {
            out.println(VisibleText.escaped("Filen %s går inte att skriva; välj en annan plats.".formatted(file)));
            return Exit.CANNOT_TELL;
        }
        out.println(VisibleText.escaped("Sidan står i %s. SHA-256 %s".formatted(file, BrowserPage.sha256())));
        return Exit.VERIFIED;
    }
}
