package se.stabsliggaren.api.endpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.integrity.verify.Verify;

/** The verifier as an auditor runs it: in a Java of its own that knows ledger-core and nothing else. */
public final class JarVerifier {

    private JarVerifier() {}

    /** What it told. */
    public static String run(Path bundle, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                core(),
                Verify.class.getName(),
                bundle.toString()));
        command.addAll(List.of(more));
        Process verifier = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        verifier.waitFor();
        return told;
    }

    private static String core() {
        return Path.of(Verify.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }
}
