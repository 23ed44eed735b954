package se.stabsliggaren.api.rest;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of all doors. */
@RestController
class OpenApiDoor {

    private static final byte[] DOCUMENT = OpenApi.yaml().getBytes(StandardCharsets.UTF_8);

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_YAML).body(DOCUMENT);
    }
}
