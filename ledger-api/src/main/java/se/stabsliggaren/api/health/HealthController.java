package se.stabsliggaren.api.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;

/**
 * Whether the ledger lives; open to everybody. Who is not known learns the status, and what stops it, since nobody
 * can be recognised then; whoever has a token what else is wrong; an administrator in which logs of
 * the authority, and which of its webhooks.
 */
@RestController
class HealthController {

    private final Health health;
    private final IncidentRegister register;

    HealthController(Health health, IncidentRegister register) {
        this.health = health;
        this.register = register;
    }

    @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> health(@AuthenticationPrincipal @Nullable Caller caller) {
        Health.Found found = health.now();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("status", found.status());
        found.troubles().stream()
                .filter(Trouble::stops)
                .findFirst()
                .ifPresent(trouble -> tree.put("detail", trouble.sentence()));
        if (caller != null && !found.troubles().isEmpty()) {
            Predicate<String> shown = shown(caller, found);
            tree.put(
                    "troubles",
                    found.troubles().stream()
                            .map(trouble -> tree(trouble, shown, webhooks(caller, trouble)))
                            .toList());
        }
        return Responses.json(ResponseEntity.status(found.stops() ? 503 : 200), tree);
    }

    /** Which logs this caller may hear of. */
    private Predicate<String> shown(Caller caller, Health.Found found) {
        boolean named = caller.may(Right.ADMINISTER)
                && found.troubles().stream().anyMatch(trouble -> !trouble.logs().isEmpty());
        if (!named) {
            return log -> false;
        }
        return Stream.concat(
                        register.log().stream(),
                        register.incidents().stream()
                                .filter(incident -> incident.authority().equals(caller.authority()))
                                .map(IncidentEntry::log))
                .collect(Collectors.toSet())::contains;
    }

    /** Which of the authority's webhooks it is about; where they lead can be a secret, and stands here for nobody. */
    private static List<String> webhooks(Caller caller, Trouble trouble) {
        return caller.may(Right.ADMINISTER)
                ? trouble.webhooks().getOrDefault(caller.authority(), List.of())
                : List.of();
    }

    private static Map<String, Object> tree(Trouble trouble, Predicate<String> shown, List<String> webhooks) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", trouble.code());
        tree.put("detail", trouble.sentence());
        List<String> logs = trouble.logs().stream().filter(shown).toList();
        if (!logs.isEmpty()) {
            tree.put("logs", logs);
        }
        if (!webhooks.isEmpty()) {
            tree.put("webhooks", webhooks);
        }
        return tree;
    }
}
