package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.list;
import static se.stabsliggaren.api.openapi.OpenApi.oneOf;
import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.OpenApiAnswers.answer;
import static se.stabsliggaren.api.openapi.OpenApiAnswers.moment;
import static se.stabsliggaren.api.openapi.Operation.JSON;
import static se.stabsliggaren.api.openapi.Schemas.object;
import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.api.access.Role;

/** The endpoints of the authorities that are registered, and of who may come in. */
final class OpenApiAccess {

    private OpenApiAccess() {}

    static Operation registerAuthority() {
        return Operation.named("registerAuthority")
                .takes(JSON, ref("Authority"))
                .answers(201, JSON, ref("Registered"))
                .refuses(400, 401, 403, 409, 413, 415, 503);
    }

    static Operation correctAuthority() {
        return OpenApiPaths.keyed(Operation.named("correctAuthority").path("id", string()))
                .says("Corrects an authority's name and domain, in the register's own log. The short name is never"
                        + " corrected; the domain holds for incidents that are opened after it.")
                .takes(JSON, ref("AuthorityCorrection"))
                .answers(204)
                .refuses(400, 401, 403, 404, 409, 413, 415, 422, 503);
    }

    static Operation withdrawAuthority() {
        return OpenApiPaths.keyed(Operation.named("withdrawAuthority").path("id", string()))
                .says("Withdraws an authority that no incident, release or access names; its short name is free again.")
                .takes(JSON, ref("Withdrawal"))
                .answers(204)
                .refuses(400, 401, 403, 404, 409, 413, 415, 422, 503);
    }

    static Operation tokens() {
        return Operation.named("tokens").answers(200, JSON, ref("Tokens")).refuses(401, 403, 406);
    }

    static Operation grantAccess() {
        return Operation.named("grantAccess")
                .takes(JSON, ref("Access"))
                .created(ref("Granted"))
                .refuses(400, 401, 403, 413, 415, 503);
    }

    static Operation revokeAccess() {
        return Operation.named("revokeAccess").path("id", string()).answers(204).refuses(400, 401, 403, 404, 503);
    }

    static Map<String, Object> schemas() {
        return ordered(
                "Authority",
                object(ordered("id", string(), "name", string(), "domain", string()), List.of("id", "name", "domain")),
                "AuthorityCorrection",
                object(
                        ordered("name", string(), "domain", string(), "reason", string()),
                        List.of("name", "domain", "reason")),
                "Withdrawal",
                object(ordered("reason", string()), List.of("reason")),
                "Access",
                object(
                        ordered("person", string(), "authority", string(), "roles", list(role())),
                        List.of("person", "authority", "roles")),
                "Registered",
                answer(ordered("authority", string()), "authority"),
                "Granted",
                answer(ordered("token", string(), "secret", string()), "token", "secret"),
                "Token",
                answer(
                        ordered(
                                "token", string(),
                                "person", string(),
                                "authority", string(),
                                "roles", list(role()),
                                "grantedAt", moment(),
                                "revokedAt", moment()),
                        "token",
                        "person",
                        "authority",
                        "roles",
                        "grantedAt"),
                "Tokens",
                answer(ordered("tokens", list(ref("Token"))), "tokens"));
    }

    /** One of the roles, as it is written. */
    static Map<String, Object> role() {
        return oneOf(Arrays.stream(Role.values()).map(Role::written).toList());
    }
}
