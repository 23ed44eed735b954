package se.stabsliggaren.api.openapi;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.PublicUrl;
import se.stabsliggaren.api.view.Projections;

/** The description of all endpoints. */
@RestController
@ConditionalOnWebApplication
class OpenApiController {

    private final byte[] document;

    OpenApiController(Projections projections, PublicUrl entrance) {
        document = OpenApi.yaml(projections.all(), entrance.path()).getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_YAML).body(document);
    }
}
