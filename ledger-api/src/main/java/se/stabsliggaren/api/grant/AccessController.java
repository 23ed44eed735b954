package se.stabsliggaren.api.grant;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.append.RequestHeaders;
import se.stabsliggaren.api.http.JsonFields;
import se.stabsliggaren.api.http.RequestBodies;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Moments;

/** Who keeps incidents here, who has access, and how it is given and taken back. */
@RestController
class AccessController {

    private static final String AUTHORITIES = "/api/v1/authorities";
    private static final String TOKENS = "/api/v1/tokens";

    private final AccessService access;
    private final Tokens tokens;

    AccessController(AccessService access, Tokens tokens) {
        this.access = access;
        this.tokens = tokens;
    }

    @PostMapping(path = AUTHORITIES, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> register(@AuthenticationPrincipal Caller caller, HttpServletRequest request)
            throws IOException {
        caller.must(Right.ADMINISTER);
        JsonFields fields = JsonFields.of(request, "id", "name", "domain");
        access.register(
                Actor.as(caller, Role.ADMINISTRATOR),
                fields.string("id"),
                fields.string("name"),
                fields.string("domain"),
                Via.API);
        return Responses.json(ResponseEntity.status(201), Map.of("authority", fields.string("id")));
    }

    @PutMapping(path = AUTHORITIES + "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> correct(
            @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletRequest request)
            throws IOException {
        caller.must(Right.ADMINISTER);
        byte[] body = RequestBodies.read(request);
        JsonFields fields = JsonFields.of(body, "name", "domain", "reason");
        access.correct(
                caller,
                id,
                fields.string("name"),
                fields.string("domain"),
                fields.string("reason"),
                Via.API,
                RequestHeaders.request(request, caller.holder(), "correct " + id, body));
        return ResponseEntity.noContent().build();
    }

    @PostMapping(path = AUTHORITIES + "/{id}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> withdraw(
            @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletRequest request)
            throws IOException {
        caller.must(Right.ADMINISTER);
        byte[] body = RequestBodies.read(request);
        String reason = JsonFields.of(body, "reason").string("reason");
        access.withdraw(
                caller, id, reason, Via.API, RequestHeaders.request(request, caller.holder(), "withdraw " + id, body));
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = TOKENS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> all(@AuthenticationPrincipal Caller caller) {
        caller.must(Right.ADMINISTER);
        return Responses.ok(Map.of(
                "tokens",
                tokens.of(caller.authority()).stream()
                        .map(AccessController::tree)
                        .toList()));
    }

    @PostMapping(path = TOKENS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> grant(@AuthenticationPrincipal Caller caller, HttpServletRequest request)
            throws IOException {
        caller.must(Right.ADMINISTER);
        JsonFields fields = JsonFields.of(request, "person", "authority", "roles");
        List<Role> roles =
                fields.strings("roles").stream().map(AccessController::role).toList();
        Tokens.Granted granted =
                access.grant(caller, fields.string("person"), fields.string("authority"), roles, Via.API);
        return Responses.json(
                ResponseEntity.created(Responses.at(TOKENS + "/" + granted.id())),
                Map.of("token", granted.id(), "secret", granted.secret()));
    }

    @DeleteMapping(TOKENS + "/{id}")
    ResponseEntity<byte[]> revoke(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
        caller.must(Right.ADMINISTER);
        access.revoke(caller, id, Via.API);
        return ResponseEntity.noContent().build();
    }

    private static Role role(String written) {
        return Role.written(written)
                .orElseThrow(() -> new BadField(
                        "roles", "En av rollerna finns inte; skriv till exempel log-keeper eller chief-of-staff."));
    }

    private static Map<String, Object> tree(Tokens.Listing listing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("token", listing.id());
        tree.put("person", listing.caller().person());
        tree.put("authority", listing.caller().authority());
        tree.put("roles", listing.caller().roles().stream().map(Role::written).toList());
        tree.put("grantedAt", Moments.write(listing.grantedAt()));
        if (listing.revokedAt() != null) {
            tree.put("revokedAt", Moments.write(listing.revokedAt()));
        }
        return tree;
    }
}
