package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With little memory, and a sender who asks for the largest answers again and again and reads none of them. */
class SmallHeapIT {

    private static final String MEMORY = "-Xmx160m";

    /** Repetitions that nobody reads. */
    private static final int UNREAD = 60;

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"%s\"}}";

    /** The largest batch of the longest notes: a mebibyte, and forty times that as receipts. */
    private static final String BATCH =
            "[" + String.join(",", Collections.nCopies(31, NOTE.formatted("a ".repeat(15_999) + "a"))) + "]";

    @TempDir
    private Path folder;

    private Process process;
    private String incident;
    private Http hostile;
    private Http other;
    private String token;
    private int port;
    private final List<Socket> unread = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallLedger.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        StringBuilder before = new StringBuilder();
        while (line != null && !line.startsWith("answers ")) {
            before.append(line).append('\n');
            line = said.readLine();
        }
        assertThat(line).as(before.toString()).isNotNull();
        Thread.ofVirtual().start(() -> said.lines().forEach(more -> {}));
        String[] parts = line.split(" ", -1);
        port = Integer.parseInt(parts[1]);
        incident = parts[2];
        token = parts[4];
        other = new Http(port, parts[3]);
        hostile = new Http(port, token).with("Idempotency-Key", "again");
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : unread) {
            socket.close();
        }
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Test
    void othersRecordAllTheWhileAndTheAnswerIsTheSameAfterwards() throws IOException {
        Http.Answer first = hostile.post(incident + "/posts", BATCH);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().length()).isGreaterThan(30_000_000);

        for (int i = 0; i < UNREAD; i++) {
            repeat();
            if (i % 5 == 0) {
                assertThat(other.post(incident + "/posts", NOTE.formatted("Servrarna svarar inte."))
                                .status())
                        .isEqualTo(201);
            }
        }
        for (Socket socket : unread) {
            socket.close();
        }
        Http.Answer again = again();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(process.isAlive()).isTrue();
    }

    /** When the shares that were held by who went away are given back. */
    private Http.Answer again() {
        return org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(2))
                .until(() -> hostile.post(incident + "/posts", BATCH), answer -> answer.status() == 201);
    }

    private void repeat() throws IOException {
        Socket socket = new Socket();
        unread.add(socket);
        socket.setReceiveBufferSize(2048);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        byte[] body = BATCH.getBytes(StandardCharsets.US_ASCII);
        socket.getOutputStream()
                .write(
                        "POST %s/posts HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nIdempotency-Key: again\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                                .formatted(incident, token, body.length)
                                .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
    }
}
