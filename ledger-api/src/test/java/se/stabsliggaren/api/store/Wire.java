package se.stabsliggaren.api.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The wire between a ledger and its database, which can fall silent without breaking, or break. */
public final class Wire implements AutoCloseable {

    private enum State {
        WHOLE,
        SILENT,
        CUT
    }

    private static final int NEVER = Integer.MAX_VALUE;

    private final ServerSocket here;
    private final int there;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger left = new AtomicInteger(NEVER);
    private volatile State state = State.WHOLE;

    private Wire(ServerSocket here, int there) {
        this.here = here;
        this.there = there;
    }

    /** A wire to a port of this machine. */
    public static Wire to(int port) throws IOException {
        Wire wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().start(wire::accept);
        return wire;
    }

    /** The address of a database at the other end. */
    public String address(String url) {
        return url.replaceFirst("//[^/]+/", "//127.0.0.1:" + here.getLocalPort() + "/");
    }

    /** Swallows whatever is sent, on the connections there are and on those that are made. */
    public void fallSilent() {
        state = State.SILENT;
    }

    /** Breaks every connection, and each that is made. */
    public void cut() {
        state = State.CUT;
        open.forEach(Wire::close);
    }

    /** Is cut when so much more has been said to the database. */
    public void cutAfter(int messages) {
        left.set(messages);
    }

    /** Lets through what is new; a connection that fell silent stays so. */
    public void mend() {
        left.set(NEVER);
        state = State.WHOLE;
    }

    private void accept() {
        while (!here.isClosed()) {
            try {
                Socket client = here.accept();
                if (state == State.CUT) {
                    close(client);
                } else {
                    begin(client, state == State.SILENT);
                }
            } catch (IOException e) {
                // A connection, or all of it, was closed.
            }
        }
    }

    private void begin(Socket client, boolean silent) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), there);
        open.add(client);
        open.add(server);
        Thread.ofVirtual().start(() -> pass(client, server, true, silent));
        Thread.ofVirtual().start(() -> pass(server, client, false, silent));
    }

    private void pass(Socket from, Socket to, boolean asks, boolean begunSilent) {
        boolean silent = begunSilent;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[1 << 14];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (asks && left.get() != NEVER && left.decrementAndGet() < 0) {
                    cut();
                }
                silent |= state == State.SILENT;
                if (!silent) {
                    out.write(bytes, 0, read);
                }
            }
        } catch (IOException e) {
            // One end went away, and so does the other.
        }
        open.remove(from);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        here.close();
        open.forEach(Wire::close);
    }
}
