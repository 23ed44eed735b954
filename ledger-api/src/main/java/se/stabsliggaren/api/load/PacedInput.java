package se.stabsliggaren.api.load;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;

/** A body that ends when it comes too slowly, or when its sender's token was taken back meanwhile. */
final class PacedInput extends ServletInputStream {

    private static final long LOOK = TimeUnit.SECONDS.toNanos(1);

    private final ServletInputStream in;
    private final Pace pace;
    private final BooleanSupplier stillHeld;
    private final Runnable leave;
    private final long begun = System.nanoTime();
    private long looked = begun;
    private boolean left;

    /**
     * @param stillHeld whether the sender may still be here
     * @param leave has the server read nothing more of it
     */
    PacedInput(ServletInputStream in, Pace pace, BooleanSupplier stillHeld, Runnable leave) {
        this.in = in;
        this.pace = pace;
        this.stillHeld = stillHeld;
        this.leave = leave;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = in.read(into, from, length);
        long now = System.nanoTime();
        if (count >= 0 && pace.tooSlow(count, now - begun)) {
            throw left(Problem.of(
                    408,
                    "too-slow",
                    "För långsamt",
                    "Det som skickades kom för långsamt och inget är infört; kontrollera nätet och skicka igen."));
        }
        if (count >= 0 && now - looked > LOOK) {
            looked = now;
            if (!stillHeld.getAsBoolean()) {
                throw left(Problem.unknownCaller());
            }
        }
        return count;
    }

    private ProblemException left(Problem problem) {
        left = true;
        leave.run();
        return new ProblemException(problem);
    }

    /** Whether nothing more is read of it. */
    boolean wasLeft() {
        return left;
    }

    @Override
    public boolean isFinished() {
        return in.isFinished();
    }

    @Override
    public boolean isReady() {
        return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        in.setReadListener(listener);
    }
}
