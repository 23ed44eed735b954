package se.stabsliggaren.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.stabsliggaren.api.problem.Declined;
import se.stabsliggaren.api.problem.Problem;
import se.stabsliggaren.format.BadField;

/** Reads what was sent, up to its limit. */
final class Bodies {

    /** The largest body: 1 MiB. */
    static final int BYTES = 1024 * 1024;

    private Bodies() {}

    static byte[] read(HttpServletRequest request) throws IOException {
        byte[] body = request.getContentLengthLong() > BYTES
                ? new byte[BYTES + 1]
                : request.getInputStream().readNBytes(BYTES + 1);
        if (body.length > BYTES) {
            throw new Declined(Problem.of(
                    413, "too-large", "För stort", "Innehållet är större än 1 MiB; dela det på flera anrop."));
        }
        return body;
    }

    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadField("", "Innehållet är inte UTF-8; spara filen som UTF-8 och skicka den igen.");
        }
    }
}
