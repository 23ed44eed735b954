package se.stabsliggaren.api.append;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A way to a PostgreSQL server that is cut at a COMMIT: before the server hears of it, or after, so that its answer is
 * lost. It reads the protocol just far enough to find where a commit is sent.
 */
final class CutConnections implements AutoCloseable {

    private static final int SSL = 80877103;
    private static final int GSS = 80877104;

    private final int server;
    private final Supplier<Cut> chance;
    private final ServerSocket listening;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();

    /** What becomes of one commit. */
    enum Cut {
        /** Nothing is cut. */
        NOT,
        /** The server never hears of it, and rolls back. */
        BEFORE,
        /** The server carries it out, and its answer is lost. */
        ANSWER,
        /** The server may hear of it after the client has given up. */
        BOTH
    }

    CutConnections(int server, Supplier<Cut> chance) throws IOException {
        this.server = server;
        this.chance = chance;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Connection connection = new Connection(client, new Socket(InetAddress.getLoopbackAddress(), server));
                open.add(connection);
                Thread.ofVirtual().start(connection::fromClient);
                Thread.ofVirtual().start(connection::fromServer);
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Closeable each : open) {
            each.close();
        }
    }

    private final class Connection implements Closeable {
        private final Socket client;
        private final Socket server;
        private final Set<String> commits = new HashSet<>();
        private volatile boolean answerLost;

        Connection(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void fromClient() {
            try (this) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(server.getOutputStream()));
                begin(in, out);
                Cut cut = Cut.NOT;
                while (true) {
                    int type = in.readUnsignedByte();
                    byte[] body = in.readNBytes(in.readInt() - 4);
                    if (cut == Cut.NOT && commits(type, body)) {
                        cut = chance.get();
                        answerLost = cut == Cut.ANSWER;
                        if (cut == Cut.BEFORE) {
                            return;
                        }
                    }
                    out.writeByte(type);
                    out.writeInt(body.length + 4);
                    out.write(body);
                    if (in.available() == 0 || type == 'S') {
                        out.flush();
                    }
                    if (cut == Cut.BOTH && (type == 'S' || type == 'Q')) {
                        return;
                    }
                }
            } catch (IOException e) {
                // One of the two has gone.
            }
        }

        /** The messages before the first that says its type. */
        private void begin(DataInputStream in, DataOutputStream out) throws IOException {
            int code;
            do {
                byte[] body = in.readNBytes(in.readInt() - 4);
                code = ByteBuffer.wrap(body).getInt();
                out.writeInt(body.length + 4);
                out.write(body);
                out.flush();
            } while (code == SSL || code == GSS);
        }

        /** Whether this message has the server commit: a query, or the binding of a statement that was parsed before. */
        private boolean commits(int type, byte[] body) {
            String[] strings = new String(body, StandardCharsets.UTF_8).split("\0", 3);
            return switch (type) {
                case 'Q' -> strings[0].equalsIgnoreCase("commit");
                case 'P' -> {
                    if (strings[1].equalsIgnoreCase("commit")) {
                        commits.add(strings[0]);
                    } else {
                        commits.remove(strings[0]);
                    }
                    yield false;
                }
                case 'B' -> commits.contains(strings[1]);
                default -> false;
            };
        }

        void fromServer() {
            try (this) {
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream();
                byte[] buffer = new byte[16_384];
                int read;
                while ((read = in.read(buffer)) >= 0 && !answerLost) {
                    out.write(buffer, 0, read);
                }
            } catch (IOException e) {
                // One of the two has gone.
            }
        }

        @Override
        public void close() {
            try (client;
                    server) {
                open.remove(this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
