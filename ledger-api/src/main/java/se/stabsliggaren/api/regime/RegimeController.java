package se.stabsliggaren.api.regime;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.http.Responses;
import se.stabsliggaren.projection.regime.Regimes;

/** The duties to report that the ledger knows, by the ids and the other names that posts may name them with. */
@RestController
class RegimeController {

    private final RegimeList regimes;

    RegimeController(Regimes regimes) {
        this.regimes = new RegimeList(regimes);
    }

    @GetMapping(path = "/api/v1/regimes", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> all() {
        return Responses.ok(regimes.tree());
    }
}
