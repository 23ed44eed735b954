package se.stabsliggaren.api.load;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;

/** An answer that ends when it is read too slowly. Only the time in which nobody took what was there counts. */
final class PacedOutput extends ServletOutputStream {

    private static final int PIECE = 8 * 1024;

    private final ServletOutputStream out;
    private final Pace pace;
    private final Runnable cut;
    private long waited;

    /** @param cut ends the connection */
    PacedOutput(ServletOutputStream out, Pace pace, Runnable cut) {
        this.out = out;
        this.pace = pace;
        this.cut = cut;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; at += PIECE) {
            int piece = Math.min(PIECE, from + length - at);
            long begun = System.nanoTime();
            out.write(bytes, at, piece);
            moved(begun, piece);
        }
    }

    @Override
    public void flush() throws IOException {
        long begun = System.nanoTime();
        out.flush();
        moved(begun, 0);
    }

    private void moved(long begun, int bytes) throws IOException {
        waited += System.nanoTime() - begun;
        if (pace.tooSlow(bytes, waited)) {
            cut.run();
            throw new ClientAbortException("the answer was read too slowly");
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    @Override
    public boolean isReady() {
        return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        out.setWriteListener(listener);
    }
}
