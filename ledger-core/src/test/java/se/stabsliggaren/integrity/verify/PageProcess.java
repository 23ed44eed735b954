package se.stabsliggaren.integrity.verify;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The page's check in one long-lived node, which is given bundle after bundle. */
final class PageProcess implements AutoCloseable {

    private final Process node;
    private final DataOutputStream in;
    private final BufferedReader out;

    PageProcess(Path program, Path folder) throws IOException {
        Path page = Files.write(folder.resolve("verify.html"), BrowserPage.bytes());
        node = new ProcessBuilder(
                        program.toString(), "--no-warnings", "src/test/resources/bundles/page.js", page.toString())
                .redirectErrorStream(true)
                .start();
        in = new DataOutputStream(node.getOutputStream());
        out = node.inputReader(StandardCharsets.UTF_8);
    }

    void ask(byte[] bundle) throws IOException {
        in.writeInt(bundle.length);
        in.write(bundle);
        in.flush();
    }

    /** The exit code, and the codes of the findings, ascending. */
    String answer() throws IOException {
        return Objects.requireNonNull(out.readLine(), "node has ended");
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            node.destroy();
        }
    }
}
