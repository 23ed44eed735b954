package se.stabsliggaren.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.docs.Made;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.machine.Programs;

/** The message that docs/webhooks.md shows, its signature, and the receiver's check that stands there. */
class WebhookMessageTest {

    private static final Path PAGE = Path.of("../docs/webhooks.md");
    private static final Pattern SCRIPT = Pattern.compile("```js\n(.*?)```", Pattern.DOTALL);
    private static final Instant NOW = Instant.ofEpochSecond(1_730_898_300);

    private final byte[] secret = secret();
    private final WebhookMessage message = new WebhookMessage(
            WebhookMessage.id("3f2a", "exempelby.example/ledger/k7w2/a1b2c3", 47, new byte[] {1, 2, 3}),
            Json.write(Map.of(
                    "type",
                    "post.recorded",
                    "timestamp",
                    "2024-11-06T13:05:00Z",
                    "data",
                    Map.of(
                            "incident",
                            "a1b2c3",
                            "exercise",
                            false,
                            "post",
                            47L,
                            "type",
                            "decision.taken",
                            "recordedAt",
                            "2024-11-06T13:05:00Z",
                            "address",
                            "https://liggare.exempelby.example/api/v1/incidents/a1b2c3/posts/47"))));

    private static byte[] secret() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    @Test
    void thePageShowsIt() {
        StringBuilder shown = new StringBuilder("\n```http\nPOST /krok HTTP/1.1\ncontent-type: application/json\n");
        message.headers(secret, NOW).forEach((name, value) -> shown.append(name + ": " + value + "\n"));
        shown.append("\n" + body() + "\n```\n\n");

        Made.check(PAGE, "message", shown.toString());
        assertThat(PAGE).content().contains("`" + WebhookMessage.written(secret) + "`");
    }

    @Test
    void theExampleOfStandardWebhooksIsSignedAsItSays() {
        byte[] key = java.util.Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        WebhookMessage example = new WebhookMessage(
                "msg_p5jXN8AQM9LWM0D4loKWxJek", "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

        assertThat(example.headers(key, Instant.ofEpochSecond(1_614_265_330)))
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void anotherAttemptHasTheSameIdAndAnotherPostAnother() {
        assertThat(message.headers(secret, NOW).get("webhook-id"))
                .isEqualTo(message.headers(secret, NOW.plusSeconds(60)).get("webhook-id"));
        assertThat(List.of(
                        WebhookMessage.id("3f2a", "log", 47, new byte[] {1}),
                        WebhookMessage.id("3f2a", "log", 47, new byte[] {2}),
                        WebhookMessage.id("3f2a", "log", 48, new byte[] {1}),
                        WebhookMessage.id("3f2a", "other", 47, new byte[] {1}),
                        WebhookMessage.id("4f2a", "log", 47, new byte[] {1})))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("msg_[A-Za-z0-9_-]{43}"));
    }

    @Test
    void theReceiversCheckOnThePageTakesItAndNothingElse(@TempDir Path folder) throws Exception {
        Path node = Programs.node();
        Matcher script = SCRIPT.matcher(Files.readString(PAGE));
        assertThat(script.find()).isTrue();
        Map<String, Object> headers = new LinkedHashMap<>(message.headers(secret, NOW));
        Map<String, Object> otherId = new LinkedHashMap<>(headers);
        otherId.put("webhook-id", "msg_annat");
        String told = run(
                node,
                folder,
                script.group(1)
                        + """

                const headers = %s, body = %s, secret = "%s", now = %d;
                console.log([
                    isGenuine(headers, body, secret, now),
                    isGenuine(headers, body + " ", secret, now),
                    isGenuine(%s, body, secret, now),
                    isGenuine(headers, body, "whsec_" + Buffer.alloc(32).toString("base64"), now),
                    isGenuine(headers, body, secret, now + 301),
                ].join(" "));
                """.formatted(
                                        Json.text(headers),
                                        Json.text(body()),
                                        WebhookMessage.written(secret),
                                        NOW.getEpochSecond(),
                                        Json.text(otherId)));

        assertThat(told.strip()).isEqualTo("true false false false false");
    }

    private String body() {
        return new String(message.body(), StandardCharsets.UTF_8);
    }

    private static String run(Path node, Path folder, String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("check.mjs"), script);
        Path told = folder.resolve("told");
        Process process = new ProcessBuilder(node.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return Files.readString(told);
        } finally {
            process.destroy();
        }
    }
}
