package se.stabsliggaren.api.endpoint;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * A browser without a window. One that is on the machine is taken; else one is fetched, and where that cannot be done the
 * test says so and is passed over, or fails with {@code -Dbrowser=required}.
 */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run");

    /** How long a page may take, in milliseconds, to show what it is held to: other work may hold both processors. */
    private static final int PATIENCE = 30_000;

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext tests) {
        Optional<Path> installed = installed();
        String download = installed.isPresent() ? "1" : "0";
        try {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", download)));
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
            installed.ifPresent(options::setExecutablePath);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            browser = playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            stop();
            throw none(e);
        }
    }

    private static RuntimeException none(PlaywrightException why) {
        String sentence = "No browser: none is installed (the environment's CHROME, or " + String.join(", ", PLACES)
                + ") and none could be fetched. Install chromium to have the page to write on tested.";
        return "required".equals(System.getProperty("browser"))
                ? new IllegalStateException(sentence, why)
                : new TestAbortedException(sentence, why);
    }

    private static Optional<Path> installed() {
        String named = System.getenv("CHROME");
        return Stream.concat(Stream.ofNullable(named), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return Objects.requireNonNull(browser);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        stop();
    }

    /** Its browser stops with it. */
    private void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
