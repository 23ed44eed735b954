package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.api.webhook.Receiver;

/** A whole ledger that tells a receiver on its own machine, because a setting allows it. */
class WebhookStartTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"%s\"}}";

    @TempDir
    private Path folder;

    private final Receiver receiver = new Receiver();

    @Test
    void aPostIsToldOfBeforeAndAfterTheLedgerStopped() {
        String id;
        String incident;
        try (Running ledger = serving("free")) {
            Http keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
            incident = ledger.staff().opensAnExercise(keeper, "exempelby");
            id = make(ledger);
            keeper.post(incident + "/posts", NOTE.formatted("Patientlistan ligger ute."));
            Receiver.Told told = receiver.told(1).getFirst();
            assertThat(told.post()).isEqualTo(3);
            assertThat(told.data().get("exercise")).isEqualTo(true);
            assertThat(told.data().get("address")).isEqualTo(incident + "/posts/3");
            assertThat(told.body()).doesNotContain("Patient");

            receiver.answers(503);
            keeper.post(incident + "/posts", NOTE.formatted("Ett."));
            receiver.told(2);
            keeper.post(incident + "/posts", NOTE.formatted("Två."));
        }
        receiver.answers(204);
        try (Running ledger = serving("free")) {
            Http administrator = ledger.staff().http("exempelby", Role.ADMINISTRATOR);
            administrator.send("POST", "/api/v1/webhooks/" + id + "/resumption", null);
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(receiver.told())
                    .extracting(Receiver.Told::post)
                    .endsWith(4, 5));
            await().untilAsserted(() ->
                    assertThat(administrator.get("/api/v1/webhooks").body()).contains("\"behind\":0"));
        } finally {
            receiver.close();
        }
    }

    @Test
    void whatAReceiverGetsIsSignedWithTheSecretThatWasShownOnce() {
        try (Running ledger = serving("free")) {
            Http keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
            String incident = ledger.staff().opensAnExercise(keeper, "exempelby");
            String secret = (String) made(ledger).member("secret");
            keeper.post(incident + "/posts", NOTE.formatted("Servrarna svarar inte."));

            Receiver.Told told = receiver.told(1).getFirst();
            assertThat(told.headers()).containsEntry("webhook-signature", "v1," + signature(secret, told));
        } finally {
            receiver.close();
        }
    }

    @Test
    void ofAHiddenPostNothingIsToldButWhatAReaderSeesFromWhomItIsHidden() {
        receiver.answers(503);
        try (Running ledger = serving("free")) {
            Http chief = ledger.staff().http("exempelby", Role.CHIEF_OF_STAFF);
            Http masked = ledger.staff().http("exempelby", Role.COMMUNICATOR);
            String incident = ledger.staff().opensAnExercise(chief, "exempelby");
            String id = make(ledger);
            chief.post(incident + "/posts", NOTE.formatted("Hon bor på Storgatan."));
            receiver.told(1);
            chief.post(
                    incident + "/posts",
                    "{\"type\":\"record.hidden\",\"data\":{\"post\":3,\"reason\":\"Skyddad adress.\"}}");
            receiver.answers(204);
            ledger.staff()
                    .http("exempelby", Role.ADMINISTRATOR)
                    .send("POST", "/api/v1/webhooks/" + id + "/resumption", null);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> receiver.told().getLast().post() == 4);

            Map<?, ?> seen = masked.get(incident + "/posts/3").json();
            assertThat(seen.get("covered"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isNotEmpty();
            receiver.told().forEach(told -> {
                if (told.post() == 3) {
                    for (String field : List.of("incident", "post", "type", "recordedAt")) {
                        assertThat(told.data().get(field)).as(field).isEqualTo(seen.get(field));
                    }
                }
                assertThat(told.data()).hasSize(6);
                assertThat(told.body()).doesNotContain("Storgatan", "Skyddad");
            });
        } finally {
            receiver.close();
        }
    }

    @Test
    void anExerciseThatIsPlayedTellsNobody() {
        try (Running ledger = serving("simulated")) {
            Http keeper = ledger.staff().http("exempelby", Role.LOG_KEEPER);
            String incident = ledger.staff().opensAnExercise(keeper, "exempelby");
            make(ledger);
            keeper.post(incident + "/posts", NOTE.formatted("Spelat."));
            await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(6)).until(() -> receiver.told()
                    .isEmpty());
        } finally {
            receiver.close();
        }
    }

    @Test
    void aSettingThatIsNoNetworkKeepsTheLedgerFromStarting() {
        assertThatThrownBy(() -> Running.set(folder, "server.port=0", "ledger.webhooks.inside=kommunens nät"))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Running.set(folder, "server.port=0", "ledger.webhooks.inside=kommunens nät"))
                .hasStackTraceContaining(StartupException.class.getName())
                .hasStackTraceContaining("LEDGER_WEBHOOKS_INSIDE går inte att läsa");
        receiver.close();
    }

    private Running serving(String clock) {
        return Running.set(
                folder,
                "ledger.clock=" + clock,
                "server.address=127.0.0.1",
                "server.port=0",
                "ledger.webhooks.inside=127.0.0.0/8");
    }

    private String make(Running ledger) {
        return (String) made(ledger).member("webhook");
    }

    private Http.Answer made(Running ledger) {
        Http.Answer made = ledger.staff()
                .http("exempelby", Role.ADMINISTRATOR)
                .post("/api/v1/webhooks", "{\"address\":\"%s\"}".formatted(receiver.address()));
        assertThat(made.status()).isEqualTo(201);
        return made;
    }

    /** As a receiver counts it, from what Standard Webhooks says. */
    private static String signature(String secret, Receiver.Told told) {
        String signed = "%s.%s.%s".formatted(told.id(), told.headers().get("webhook-timestamp"), told.body());
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
