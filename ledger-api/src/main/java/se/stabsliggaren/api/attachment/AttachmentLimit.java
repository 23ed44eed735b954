package se.stabsliggaren.api.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;

/** How large a file may be; it is judged while the file comes in, whatever its sender said. */
public record AttachmentLimit(long bytes) {

    private static final long KIB = 1024;

    /** The body, as long as it stays within the limit and holds something. */
    InputStream body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > bytes) {
            throw tooLarge();
        }
        return new Counted(request.getInputStream());
    }

    private ProblemException tooLarge() {
        return new ProblemException(Problem.of(
                413,
                "too-large",
                "För stort",
                "Filen är större än %s; dela den eller spara den med lägre upplösning.".formatted(written())));
    }

    private String written() {
        return bytes % (KIB * KIB) == 0
                ? bytes / (KIB * KIB) + " MiB"
                : bytes % KIB == 0 ? bytes / KIB + " KiB" : bytes + " byte";
    }

    private final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            read += Math.max(count, 0);
            if (read > bytes) {
                throw tooLarge();
            }
            return count;
        }
    }
}
