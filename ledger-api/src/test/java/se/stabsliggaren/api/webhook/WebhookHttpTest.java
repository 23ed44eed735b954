package se.stabsliggaren.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.webhook.DeliveryOutcome.Fault;
import se.stabsliggaren.api.webhook.DeliveryOutcome.Taken;

/** One attempt: to the address that was checked, for a short while, and no further. */
class WebhookHttpTest {

    private static final String OUTSIDE = "93.184.216.34";
    private static final List<String> THIS_MACHINE = List.of("127.0.0.0/8");
    private static final WebhookHttp.Limits SHORT =
            new WebhookHttp.Limits(Duration.ofSeconds(2), Duration.ofSeconds(2));

    private final Receiver receiver = new Receiver();
    private final CountDownLatch held = new CountDownLatch(1);

    /** A name that means something else each time it is looked up. */
    private static final class Rebound implements DnsResolver {

        private final Deque<String> meanings;

        Rebound(String... meanings) {
            this.meanings = new ArrayDeque<>(List.of(meanings));
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            if (meanings.isEmpty()) {
                throw new AssertionError("looked up once more than it was checked");
            }
            return new InetAddress[] {InetAddress.getByName(meanings.remove())};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @AfterEach
    void close() {
        held.countDown();
        receiver.close();
    }

    @Test
    void aNameThatMeantTheOpenInternetAndThenThisMachineIsNotCalled() throws IOException {
        try (WebhookHttp http = new WebhookHttp(List.of(), new Rebound(OUTSIDE, "127.0.0.1"), SHORT)) {
            ReceiverAddress address = ReceiverAddress.read("https://mottagare.example:" + receiver.port() + "/krok");
            http.mustBeReachable(address);
            assertThat(send(http, address)).isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.sentence())
                    .startsWith("Adressen leder numera till ett nät dit liggaren inte skickar"));
        }
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatIsCalled() {
        try (WebhookHttp http = new WebhookHttp(THIS_MACHINE, new Rebound("127.0.0.1"), SHORT)) {
            ReceiverAddress address = ReceiverAddress.read("http://mottagare.example:" + receiver.port() + "/krok");
            assertThat(send(http, address)).isInstanceOf(Taken.class);
        }
        assertThat(receiver.told().getFirst().headers())
                .containsEntry("host", "mottagare.example:" + receiver.port())
                .containsEntry("content-type", "application/json")
                .doesNotContainKeys("upgrade", "cookie", "authorization");
    }

    @Test
    void nobodyIsFollowedElsewhere() {
        try (Receiver elsewhere = new Receiver();
                WebhookHttp http = here(SHORT)) {
            for (int status : List.of(301, 302, 303, 307, 308)) {
                receiver.answers((told, exchange) -> {
                    exchange.getResponseHeaders().set("Location", elsewhere.address());
                    Receiver.answer(exchange, status);
                });
                assertThat(send(http, ReceiverAddress.read(receiver.address())))
                        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.sentence())
                                .contains("(%d)".formatted(status)));
            }
            assertThat(elsewhere.told()).isEmpty();
        }
        assertThat(receiver.told()).hasSize(5);
    }

    @Test
    void anAnswerWithoutEndIsTakenByItsFirstLine() {
        receiver.answers((told, exchange) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("mera".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            hold();
        });
        try (WebhookHttp http = here(new WebhookHttp.Limits(Duration.ofSeconds(10), Duration.ofMinutes(10)))) {
            assertThat(send(http, ReceiverAddress.read(receiver.address()))).isInstanceOf(Taken.class);
        }
    }

    @Test
    void headersWithoutEndAreHungUpOn() throws Exception {
        assertThat(toldByRaw("HTTP/1.1 200 OK\r\n", "X-Mera: mera\r\n".repeat(10)))
                .isEqualTo("Mottagaren går inte att nå, eller svarar inte som en webbplats.");
    }

    @Test
    void aReceiverThatSaysNothingIsHungUpOn() throws Exception {
        assertThat(toldByRaw("", "")).isEqualTo("Mottagaren svarade inte inom 2 sekunder.");
    }

    @Test
    void aReceiverThatDripsIsHungUpOn() throws Exception {
        assertThat(toldByRaw("HTTP/1.1 200 OK\r\nX-Mera: ", "")).isEqualTo("Mottagaren svarade inte inom 2 sekunder.");
    }

    @Test
    void aReceiverWhoseCertificateNobodyVouchesForIsToldNothing() throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(ownCertificate()));
        AtomicInteger told = new AtomicInteger();
        server.createContext("/", exchange -> {
            told.incrementAndGet();
            Receiver.answer(exchange, 204);
        });
        server.start();
        try (WebhookHttp http = here(WebhookHttp.Limits.USUAL)) {
            ReceiverAddress address = ReceiverAddress.read(
                    "https://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
            assertThat(send(http, address))
                    .isEqualTo(
                            new Fault("Mottagarens certifikat går inte att lita på, eller hör till ett annat namn."));
        } finally {
            server.stop(0);
        }
        assertThat(told).hasValue(0);
    }

    private static SSLContext ownCertificate() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair pair = generator.generateKeyPair();
        X500Name name = new X500Name("CN=127.0.0.1");
        Date now = new Date();
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                new Date(now.getTime() - 60_000),
                                new Date(now.getTime() + 3_600_000),
                                name,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("own", pair.getPrivate(), new char[0], new Certificate[] {certificate});
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, new char[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** What is said of a receiver that answers with these bytes, and then with these again and again. */
    private String toldByRaw(String first, String again) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                WebhookHttp http = here(SHORT)) {
            Thread answering = Thread.ofVirtual().start(() -> {
                try (Socket socket = server.accept();
                        OutputStream out = socket.getOutputStream()) {
                    out.write(first.getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    while (!again.isEmpty()) {
                        out.write(again.getBytes(StandardCharsets.US_ASCII));
                    }
                    hold();
                } catch (IOException hungUp) {
                    // That is what the test is about.
                }
            });
            Fault fault = (Fault) send(http, ReceiverAddress.read("http://127.0.0.1:" + server.getLocalPort() + "/"));
            held.countDown();
            answering.join(Duration.ofSeconds(10));
            return fault.sentence();
        }
    }

    private static WebhookHttp here(WebhookHttp.Limits limits) {
        return new WebhookHttp(THIS_MACHINE, ReachableAddresses.ofTheMachine(), limits);
    }

    private static DeliveryOutcome send(WebhookHttp http, ReceiverAddress address) {
        return http.send(address, Map.of("webhook-id", "msg_1"), "{}".getBytes(StandardCharsets.UTF_8));
    }

    private void hold() {
        try {
            held.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
