package se.stabsliggaren.api.webhook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt to tell a receiver. Each has a connection of its own, to an address that was checked for it; of the answer the
 * status is read and nothing else, and nobody is followed elsewhere.
 */
public final class WebhookHttp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookHttp.class);

    private static final int CONNECTIONS = 200;
    private static final int HEADERS = 100;
    private static final int LINE = 8 * 1024;
    private static final int GONE = 410;

    private final ReachableAddresses addresses;
    private final ReachableAddresses inside;
    private final CloseableHttpClient encrypted;
    private final CloseableHttpClient inClear;
    private final Limits limits;
    private final ScheduledExecutorService late = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-limits").factory());

    /**
     * How long a receiver may take.
     *
     * @param connect until a connection to one address stands
     * @param whole until the status of the answer is here
     */
    public record Limits(Duration connect, Duration whole) {

        public static final Limits USUAL = new Limits(Duration.ofSeconds(4), Duration.ofSeconds(15));
    }

    /** @param inside the networks that are allowed beside the open internet */
    public WebhookHttp(Collection<String> inside, DnsResolver names, Limits limits) {
        this.limits = limits;
        this.addresses = ReachableAddresses.encrypted(inside, names);
        this.inside = ReachableAddresses.inClear(inside, names);
        this.encrypted = client(addresses, limits);
        this.inClear = client(this.inside, limits);
    }

    private static CloseableHttpClient client(DnsResolver names, Limits limits) {
        Timeout whole = Timeout.of(limits.whole());
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connect()))
                                .setSocketTimeout(whole)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(whole).build())
                        .setDefaultTlsConfig(TlsConfig.custom()
                                .setHandshakeTimeout(whole)
                                .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                                .build())
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxHeaderCount(HEADERS)
                                        .setMaxLineLength(LINE)
                                        .build())
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(whole)
                        .setResponseTimeout(whole)
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setContentCompressionEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Stabsliggaren")
                .build();
    }

    /**
     * Goes on when the address may be called now.
     *
     * @throws UnknownHostException when its name is not known; or as {@link ReachableAddresses.NotReachable}
     */
    void mustBeReachable(ReceiverAddress address) throws UnknownHostException {
        (address.encrypted() ? addresses : inside).resolve(address.host());
    }

    DeliveryOutcome send(ReceiverAddress address, Map<String, String> headers, byte[] body) {
        HttpPost request = new HttpPost(address.uri());
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.create("application/json")));
        AtomicBoolean tooLate = new AtomicBoolean();
        try {
            Future<?> limit = late.schedule(
                    () -> {
                        tooLate.set(true);
                        request.cancel();
                    },
                    limits.whole().toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                ClassicHttpResponse response =
                        (address.encrypted() ? encrypted : inClear).executeOpen(null, request, null);
                DeliveryOutcome outcome = outcome(response.getCode());
                request.cancel(); // Whatever else the receiver has to say; to close alone would wait for all of it.
                Closer.closeQuietly(response);
                return outcome;
            } finally {
                limit.cancel(false);
            }
        } catch (IOException e) {
            LOG.debug("a receiver that was not reached", e);
            return new DeliveryOutcome.Fault(tooLate.get() ? silent() : sentence(e));
        } catch (RejectedExecutionException | IllegalStateException closed) {
            LOG.debug("closed meanwhile", closed);
            return new DeliveryOutcome.Fault(silent());
        }
    }

    private static DeliveryOutcome outcome(int status) {
        if (status == GONE) {
            return new DeliveryOutcome.Gone();
        }
        return switch (status / 100) {
            case 2 -> new DeliveryOutcome.Taken();
            case 3 ->
                new DeliveryOutcome.Fault(
                        "Mottagaren hänvisar någon annanstans (%d), och det följs inte; gör en ny webhook till den nya adressen."
                                .formatted(status));
            default ->
                new DeliveryOutcome.Fault("Mottagaren svarade %d; be den som sköter mottagaren.".formatted(status));
        };
    }

    private String sentence(IOException e) {
        return switch (e) {
            case ReachableAddresses.NotReachable ignored ->
                "Adressen leder numera till ett nät dit liggaren inte skickar; kontrollera namnet, eller be den som sköter"
                        + " datorn att tillåta nätet i LEDGER_WEBHOOKS_INSIDE.";
            case UnknownHostException ignored -> "Namnet i adressen finns inte i namntjänsten.";
            case SSLException ignored -> "Mottagarens certifikat går inte att lita på, eller hör till ett annat namn.";
            case InterruptedIOException ignored -> silent();
            default -> "Mottagaren går inte att nå, eller svarar inte som en webbplats.";
        };
    }

    private String silent() {
        return "Mottagaren svarade inte inom %d sekunder."
                .formatted(Math.max(1, limits.whole().toSeconds()));
    }

    /** Lets go of all that is on its way. */
    @Override
    public void close() {
        late.shutdownNow();
        encrypted.close(CloseMode.IMMEDIATE);
        inClear.close(CloseMode.IMMEDIATE);
    }
}
