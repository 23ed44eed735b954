package se.stabsliggaren.api.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.http.JsonFields;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.format.Moments;

/** Whom the ledger tells of posts by itself: made, listed, taken back. */
@RestController
class WebhookController {

    private static final String WEBHOOKS = "/api/v1/webhooks";

    private final WebhookService webhooks;

    WebhookController(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    @PostMapping(path = WEBHOOKS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> make(@AuthenticationPrincipal Caller caller, HttpServletRequest request) throws IOException {
        caller.must(Right.ADMINISTER);
        JsonFields fields = JsonFields.of(request, ReceiverAddress.FIELD, "incident");
        WebhookService.Made made = webhooks.make(
                caller,
                fields.string(ReceiverAddress.FIELD, ReceiverAddress.CHARACTERS),
                fields.has("incident") ? fields.string("incident") : null);
        return Responses.json(
                ResponseEntity.created(Responses.at(WEBHOOKS + "/" + made.id())),
                Map.of("webhook", made.id(), "secret", made.secret()));
    }

    @GetMapping(path = WEBHOOKS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> all(@AuthenticationPrincipal Caller caller) {
        return Responses.ok(Map.of(
                "webhooks",
                webhooks.all(caller).stream().map(WebhookController::tree).toList()));
    }

    @DeleteMapping(WEBHOOKS + "/{id}")
    ResponseEntity<byte[]> takeBack(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
        webhooks.takeBack(caller, id);
        return ResponseEntity.noContent().build();
    }

    @PostMapping(WEBHOOKS + "/{id}/resumption")
    ResponseEntity<byte[]> resume(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
        webhooks.resume(caller, id);
        return ResponseEntity.noContent().build();
    }

    private static Map<String, Object> tree(WebhookService.Shown shown) {
        Webhook webhook = shown.listing().webhook();
        DeliveryState state = shown.listing().state();
        WebhookEnd end = shown.listing().end();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("webhook", webhook.id());
        tree.put("address", webhook.address().uri().toString());
        if (webhook.incident() != null) {
            tree.put("incident", webhook.incident());
        }
        tree.put("person", webhook.person());
        tree.put("madeAt", Moments.write(webhook.madeAt()));
        tree.put("state", said(shown.listing()));
        tree.put("behind", (long) shown.behind());
        if (state.succeeded() != null) {
            tree.put("succeededAt", Moments.write(state.succeeded()));
        }
        if (state.fault() != null && state.failed() != null) {
            tree.put("failedAt", Moments.write(state.failed()));
            tree.put("fault", state.fault());
            if (end == null && state.restingSince() == null) {
                tree.put("again", Moments.write(state.again()));
            }
        }
        if (state.restingSince() != null) {
            tree.put("restingSince", Moments.write(state.restingSince()));
        }
        if (end != null) {
            tree.put("endedAt", Moments.write(end.at()));
            if (end.person() != null) {
                tree.put("endedBy", end.person());
            }
        }
        return tree;
    }

    private static String said(Webhooks.Listing listing) {
        WebhookEnd end = listing.end();
        if (end != null) {
            return end.person() == null ? "gone" : "taken-back";
        }
        if (listing.state().restingSince() != null) {
            return "resting";
        }
        return listing.state().attempts() > 0 ? "waiting" : "active";
    }
}
