package se.stabsliggaren.api.incident;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.append.SimulatedLedgerClock;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.RequestBodies;
import se.stabsliggaren.api.http.StrictJson;
import se.stabsliggaren.format.BadField;

/** Sets the clock of a server that only plays exercises; any other server has no such endpoint. */
@RestController
@ConditionalOnProperty(name = "ledger.clock", havingValue = "simulated")
class ClockController {

    private final SimulatedLedgerClock wall;

    ClockController(SimulatedLedgerClock wall) {
        this.wall = wall;
    }

    @PutMapping(path = "/api/v1/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> set(@AuthenticationPrincipal Caller caller, HttpServletRequest request) throws IOException {
        if (!caller.roles().contains(Role.ADMINISTRATOR) && !caller.roles().contains(Role.CLIENT)) {
            throw new ProblemException(
                    Problem.forbidden("Klockan ställs av den som leder övningen; be administratören."));
        }
        if (!(StrictJson.read(RequestBodies.text(RequestBodies.read(request))) instanceof Map<?, ?> body)
                || !(body.get("instant") instanceof String instant)) {
            throw new BadField("instant", "Fältet instant saknas; skriv tiden som 2026-10-03T04:25:00Z.");
        }
        wall.set(ExerciseImpersonation.moment(instant, "instant"));
        return ResponseEntity.noContent().build();
    }
}
