package se.stabsliggaren.integrity.verify;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The verifier's command line. */
public final class Verify {

    private static final String USAGE = """
            Så här: java -jar ledger-core.jar paket.zip [--key NYCKEL]… [--head FIL ELLER TEXT]… \
            [--paper "ÅTTA GRUPPER"]… [--policy FIL]
            Slutar med 0 när allt stämmer, 1 när något är fel, 2 när det inte går att avgöra.""";

    private Verify() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out).number());
    }

    static Exit run(List<String> arguments, PrintStream out) {
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
}
