package se.stabsliggaren.api.load;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.preauth.Connection;
import se.stabsliggaren.api.preauth.Unasked;

/** A request whose body must keep a pace, and the answer to it, which must be read at one. */
final class Paced {

    private static final Logger LOG = LoggerFactory.getLogger(Paced.class);

    /** How much of a body that nobody asked for is read, so that its sender gets to hear why: 64 MiB. */
    private static final long PASSED_OVER = 64L * 1024 * 1024;

    private final Body body;
    private final Answer answer;
    private boolean passedOver;

    Paced(HttpServletRequest request, HttpServletResponse response, Supplier<Pace> pace, BooleanSupplier stillHeld) {
        this.body = new Body(request, pace, stillHeld);
        this.answer = new Answer(request, response, pace, this::passOver);
    }

    /** The answer to a request whose body somebody else reads, so that nothing of it is left when the answer leaves. */
    static HttpServletResponse answer(HttpServletRequest request, HttpServletResponse response, Supplier<Pace> pace) {
        return new Answer(request, response, pace, () -> {});
    }

    HttpServletRequest request() {
        return body;
    }

    HttpServletResponse response() {
        return answer;
    }

    /**
     * Reads what is left of the body, at its pace, before an answer leaves: the server closes a body once the answer is whole,
     * and would then read on at no pace at all.
     */
    void passOver() {
        if (passedOver || !Unasked.has(body)) {
            return;
        }
        passedOver = true;
        int status = answer.getStatus();
        try {
            readOn();
        } catch (ProblemException tooSlow) {
            LOG.debug("a body was too slow", tooSlow);
            leave();
        } catch (IOException over) {
            // Its sender went away, or there is nothing more of it.
            LOG.debug("a body was left", over);
        }
        answer.setStatus(status); // To the server a body that is left is an error of ours.
    }

    private void readOn() throws IOException {
        PacedInput known = body.in;
        if (known != null && (known.isFinished() || known.wasLeft())) {
            return;
        }
        if (known == null && body.getHeader("Expect") != null) {
            leave();
            return;
        }
        ServletInputStream in = body.getInputStream();
        byte[] piece = new byte[8192];
        long passed = 0;
        for (int count = 0; count >= 0; count = in.read(piece)) {
            passed += count;
            if (passed > PASSED_OVER) {
                leave();
                return;
            }
        }
    }

    private void leave() {
        answer.setHeader("Connection", "close");
        Connection.leave(body);
    }

    private static final class Body extends HttpServletRequestWrapper {
        private final Supplier<Pace> pace;
        private final BooleanSupplier stillHeld;
        private @Nullable PacedInput in;

        Body(HttpServletRequest request, Supplier<Pace> pace, BooleanSupplier stillHeld) {
            super(request);
            this.pace = pace;
            this.stillHeld = stillHeld;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            PacedInput known = in;
            if (known == null) {
                known = new PacedInput(
                        super.getInputStream(), pace.get(), stillHeld, () -> Connection.leave(getRequest()));
                in = known;
            }
            return known;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(
                    getInputStream(), encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
        }
    }

    private static final class Answer extends HttpServletResponseWrapper {
        private final HttpServletRequest request;
        private final Supplier<Pace> pace;
        private final Runnable first;
        private @Nullable PacedOutput out;

        /** @param first what is done before anything is written */
        Answer(HttpServletRequest request, HttpServletResponse response, Supplier<Pace> pace, Runnable first) {
            super(response);
            this.request = request;
            this.pace = pace;
            this.first = first;
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            first.run();
            return super.getWriter();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            PacedOutput known = out;
            if (known == null) {
                first.run();
                known = new PacedOutput(super.getOutputStream(), pace.get(), () -> Connection.cut(request));
                out = known;
            }
            return known;
        }
    }
}
