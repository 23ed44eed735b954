package se.stabsliggaren.api.endpoint;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Connections that somebody opens and does little with: they send a piece now and then, or never read their answers. */
final class SlowSenders implements AutoCloseable {

    private static final int PATIENCE = 60_000; // ms until an answer

    private final int port;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    SlowSenders(int port) {
        this.port = port;
    }

    /** Opens a connection and sends the beginning of a request. */
    Socket begins(String text) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE);
        sockets.add(socket);
        sends(socket, text);
        return socket;
    }

    /** The same with hardly any room for the answer. */
    Socket beginsWithoutReading(String text) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(2048);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        sends(socket, text);
        return socket;
    }

    static void sends(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Lets all of them send so many bytes again and again. */
    void goOn(int bytes, int everyMillis) {
        String more = "n".repeat(bytes);
        clock.scheduleAtFixedRate(
                () -> sockets.forEach(socket -> more(socket, more)), 0, everyMillis, TimeUnit.MILLISECONDS);
    }

    List<Socket> all() {
        return sockets;
    }

    /** All that comes until the connection ends, however it does. */
    static String answer(Socket socket) {
        StringBuilder answer = new StringBuilder();
        byte[] piece = new byte[4096];
        try {
            int length = socket.getInputStream().read(piece);
            while (length >= 0) {
                answer.append(new String(piece, 0, length, StandardCharsets.UTF_8));
                length = socket.getInputStream().read(piece);
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("still open, after: " + answer, e);
        } catch (IOException e) {
            return answer.toString();
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private static void more(Socket socket, String more) {
        try {
            sends(socket, more);
        } catch (IOException e) {
            // It was let go, which is what ought to happen.
        }
    }
}
