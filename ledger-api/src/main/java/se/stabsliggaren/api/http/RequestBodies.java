package se.stabsliggaren.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.stabsliggaren.format.BadField;

/** Reads what was sent, up to its limit. */
public final class RequestBodies {

    /** The largest body: 1 MiB. */
    static final int BYTES = 1024 * 1024;

    /** What some programs put first in a file they save as UTF-8; it is not part of what was written. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RequestBodies() {}

    public static byte[] read(HttpServletRequest request) throws IOException {
        return read(request, BYTES, "Innehållet är större än 1 MiB; dela det på flera anrop.");
    }

    public static byte[] read(HttpServletRequest request, int most, String tooLarge) throws IOException {
        byte[] body = request.getContentLengthLong() > most
                ? new byte[most + 1]
                : request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new ProblemException(Problem.of(413, "too-large", "För stort", tooLarge));
        }
        return body;
    }

    public static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadField("", "Innehållet är inte UTF-8; spara filen som UTF-8 och skicka den igen.");
        }
    }
}
