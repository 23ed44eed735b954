package se.stabsliggaren.api.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The REST API, seen from outside: what any client may do, and the simulated clock of an exercise. */
final class LedgerClient {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI ledger;
    private final String token;

    LedgerClient(URI ledger, String token) {
        this.ledger = ledger;
        this.token = token;
    }

    /** Opens an exercise at the batch's moment and in its role, and answers the id. */
    String open(CaseFile.Keeper keeper, String title, Batch first) {
        Map<String, Object> opening = Map.of("authority", keeper.id(), "exercise", true, "title", title);
        return send(posting("/api/v1/incidents", first, opening))
                .required("incident")
                .asString();
    }

    /** Records the batch, all or none, and answers its numbers. */
    List<Integer> record(String incident, Batch batch) {
        JsonNode receipts = send(posting("/api/v1/incidents/" + incident + "/posts", batch, batch.drafts()));
        List<Integer> posts = new ArrayList<>();
        receipts.forEach(receipt -> posts.add(receipt.required("post").asInt()));
        return List.copyOf(posts);
    }

    /** A view as the client accepts it: HTML or JSON. */
    byte[] view(String incident, String view, String accept) {
        HttpRequest.Builder asked = request("/api/v1/incidents/" + incident + "/" + view);
        return answer(asked.setHeader("Accept", accept).GET().build());
    }

    /** A file that the pages refer to. */
    byte[] file(String path) {
        return answer(request(path).setHeader("Accept", "*/*").GET().build());
    }

    private HttpRequest.Builder posting(String path, Batch batch, Object body) {
        HttpRequest.Builder request = request(path)
                .header("Ledger-Via", "import")
                .header("Ledger-As", batch.role())
                .POST(BodyPublishers.ofByteArray(CaseFile.JSON.writeValueAsBytes(body)));
        return batch.clock() == null
                ? request
                : request.header("Ledger-Clock", batch.clock().toString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(ledger.resolve(path))
                .timeout(LONGEST_WAIT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request) {
        byte[] body = answer(request.build());
        return body.length == 0 ? CaseFile.JSON.createObjectNode() : CaseFile.JSON.readTree(body);
    }

    private byte[] answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) {
                throw new NotPlayed("Liggaren svarade %d på %s: %s"
                        .formatted(response.statusCode(), request.uri().getPath(), sentence(response.body())));
            }
            return response.body();
        } catch (IOException e) {
            throw new NotPlayed("Liggaren på %s svarar inte; kontrollera att den är igång.".formatted(ledger), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotPlayed("Spelningen avbröts.", e);
        }
    }

    /** What a problem document says, or the first line of whatever came. */
    private static String sentence(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.startsWith("{")) {
            JsonNode detail = CaseFile.JSON.readTree(text).get("detail");
            if (detail != null) {
                return detail.asString();
            }
        }
        return text.lines().findFirst().orElse("inget mer");
    }
}
