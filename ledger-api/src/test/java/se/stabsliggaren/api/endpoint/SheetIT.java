package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;

/** The sheet as it comes out of a printer. */
class SheetIT {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");
    private static final String LONG = "Läget i vård och omsorg är ansträngt och reservrutinerna gäller tills vidare. ";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private Path folder;

    @Test // #3
    void aMeetingWithMoreThanThereIsRoomForIsOnePageOfA4() throws Exception {
        try (Running ledger = Running.in(folder.resolve("ledger"), "free");
                BrowserContext context = CHROMIUM.browser().newContext()) {
            Staff staff = ledger.staff();
            staff.http("exempelby", Role.LOG_KEEPER);
            String token = staff.token("exempelby", Role.LOG_KEEPER);
            Http keeper = staff.stranger().with("Authorization", "Bearer " + token);
            String incident = staff.opensAnExercise(keeper, "exempelby");
            for (int i = 0; i < 12; i++) {
                post(keeper, incident, "decision.taken", "{\"text\":\"%s\"}".formatted(LONG.repeat(3)));
                post(keeper, incident, "question.asked", "{\"text\":\"%s?\"}".formatted(LONG.repeat(3)));
            }
            String points = IntStream.range(0, 14)
                    .mapToObj(i -> "{\"text\":\"%s\",\"decision\":3}".formatted(LONG.repeat(5)))
                    .collect(Collectors.joining(","));
            String people =
                    IntStream.range(0, 20).mapToObj(i -> "\"Testa Testlund\"").collect(Collectors.joining(","));
            int meeting = post(
                    keeper,
                    incident,
                    "meeting.held",
                    "{\"points\":[%s],\"present\":[%s],\"leader\":\"Prova Provdotter\"}".formatted(points, people));
            keeper.post(incident + "/sheets/" + meeting, "");

            context.addCookies(List.of(new Cookie("liggare", token).setUrl("http://127.0.0.1:" + ledger.port())));
            Page page = context.newPage();
            page.navigate("http://127.0.0.1:%d/handelse/%s/blad/%d"
                    .formatted(ledger.port(), incident.substring(incident.lastIndexOf('/') + 1), meeting));
            byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            Files.write(Path.of("target/stabsmotesblad.pdf"), paper);

            assertThat(PAGE.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                            .results()
                            .count())
                    .isEqualTo(1);
        }
    }

    private static int post(Http keeper, String incident, String type, String data) {
        return (int) keeper.post(incident + "/posts", "{\"type\":\"%s\",\"data\":%s}".formatted(type, data))
                .member("post");
    }
}
