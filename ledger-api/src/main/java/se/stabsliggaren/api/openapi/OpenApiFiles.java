package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.integer;
import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.Map;

/** The endpoints for files, whose bodies are the files themselves. */
final class OpenApiFiles {

    private static final Map<String, Object> BYTES = ordered("type", "string", "format", "binary");

    private OpenApiFiles() {}

    static Operation upload() {
        return OpenApiPaths.keyed(Operation.named("upload").path("id", string()))
                .says("The file as it is, with its own Content-Type, whatever that is. The reference in the answer is"
                        + " what an event holds of it.")
                .header("Content-Disposition", "Its name: attachment; filename*=UTF-8''tavlan.jpg", string())
                .takes("application/octet-stream", BYTES)
                .created(ref("Uploaded"))
                .refuses(400, 401, 403, 404, 406, 409, 413, 415, 422, 503, 507);
    }

    static Operation attachment() {
        return reading(Operation.named("attachment").path("id", string()).path("attachment", string()));
    }

    static Operation postAttachment() {
        return reading(Operation.named("postAttachment")
                .path("id", string())
                .path("number", integer(1, Integer.MAX_VALUE))
                .path("which", integer(1, Integer.MAX_VALUE)));
    }

    private static Operation reading(Operation operation) {
        return operation.answers(200, "*/*", BYTES).refuses(400, 401, 403, 404, 406, 503);
    }
}
