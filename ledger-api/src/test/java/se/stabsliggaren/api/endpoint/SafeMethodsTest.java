package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.login.BootstrapLink;
import se.stabsliggaren.api.store.Scheduler;
import se.stabsliggaren.api.timestamp.TestAuthority;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.projection.view.Projection;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is only read, by every address there is: no post, no row and no file of proof comes of it, and nobody is asked. */
@SpringBootTest(classes = LedgerApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnEitherDatabase
@Import(Staff.class)
class SafeMethodsTest {

    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final HttpServer WITNESS = witness();

    @TempDir
    private static Path folder;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Projections projections;

    @Autowired
    private Tokens tokens;

    @Autowired
    private BootstrapLink first;

    @Autowired
    private Scheduler housekeeping;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private Http keeper;
    private String chief;
    private String administrator;
    private String incident;
    private String link;

    private static HttpServer witness() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                ASKED.incrementAndGet();
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void aLedgerThatAsksEverybodyItCan(DynamicPropertyRegistry settings) throws IOException {
        SigningKey key = SigningKey.ofWitness("granne.example/vittne", new byte[SigningKey.SEED_LENGTH]);
        Files.writeString(
                folder.resolve("witnesses.policy"),
                "witness granne %s http://127.0.0.1:%d\nquorum granne\n"
                        .formatted(key.verifierKey(), WITNESS.getAddress().getPort()));
        settings.add("ledger.data", folder::toString);
        settings.add("ledger.clock", () -> "free");
        settings.add("ledger.timestamp-url", () -> AUTHORITY.address().toString());
    }

    @AfterAll
    static void stop() {
        WITNESS.stop(0);
        AUTHORITY.close();
    }

    @BeforeEach
    void fillTheLedger() throws Exception {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        chief = staff.token("exempelby", Role.CHIEF_OF_STAFF, Role.DATA_PROTECTION_OFFICER);
        administrator = staff.token("exempelby", Role.ADMINISTRATOR);
        incident = staff.opensAnExercise(keeper, "exempelby");
        link = tokens.link(new Caller("hh", "Länka Länkdotter", "exempelby", List.of(Role.LOG_KEEPER)))
                .secret();
        int meeting = posts("meeting.held", "{\"points\":[{\"text\":\"Läget.\"}]}");
        int without = posts("meeting.held", "{\"points\":[{\"text\":\"Nytt läge.\"}]}");
        keeper.post(incident + "/sheets/" + meeting, "");
        Http.Answer file = keeper.with("Content-Type", "image/jpeg")
                .sendBytes("POST", incident + "/attachments", new byte[] {1, 2, 3});
        int photo = posts(
                "document.attached",
                "{\"attachment\":%s}".formatted(JsonMapper.shared().writeValueAsString(file.member("reference"))));
        int request = posts("request.received", "{\"text\":\"Hela loggen.\"}");
        assertThat(exports("{}").statusCode()).isEqualTo(200);
        housekeeping.run();

        values.put("{id}", List.of(id()));
        values.put("{number}", List.of("1", "" + photo, "" + request, "9999"));
        values.put("{which}", List.of("1"));
        values.put("{attachment}", List.of(file.header("Location").replaceAll(".*/", "")));
        values.put("{meeting}", List.of("" + meeting, "" + without));
        values.put("{view}", projections.all().stream().map(Projection::name).toList());
        values.put("{name}", List.of("note.written"));
        values.put("{size}", stamped());
        values.put(
                "{secret}",
                List.of(((String) keeper.post(incident + "/calendar-links", "").member("address"))
                        .replaceAll(".*/|\\.ics$", "")));
        values.put("{code}", List.of(link, first.code().orElseThrow()));
    }

    private String id() {
        return incident.replaceAll(".*/", "");
    }

    private int posts(String type, String data) {
        Http.Answer answer = keeper.post(incident + "/posts", "{\"type\":\"%s\",\"data\":%s}".formatted(type, data));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return (int) answer.member("post");
    }

    private List<String> stamped() {
        List<?> kept = (List<?>) keeper.get("/api/v1/register/timestamps").member("timestamps");
        assertThat(kept).isNotEmpty();
        return List.of("" + ((Map<?, ?>) kept.getFirst()).get("size"));
    }

    static Stream<List<String>> conditions() {
        return Stream.of(
                List.of(),
                List.of("Accept", "text/html"),
                List.of("If-None-Match", "*", "If-Modified-Since", "Thu, 26 Nov 2026 01:00:00 GMT"),
                List.of("If-Match", "\"1\"", "Idempotency-Key", "samma"),
                List.of("Range", "bytes=0-1", "Last-Event-ID", "1", "Ledger-As", "chief-of-staff"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void nothingComesOfReading(List<String> headers) throws Exception {
        Map<String, Object> before = everything();
        Set<String> neverRead = new TreeSet<>();

        for (String route : routes()) {
            boolean read = false;
            for (String address : addresses(route)) {
                for (String token : headers.isEmpty() ? List.of(chief, administrator) : List.of(chief)) {
                    read |= status("GET", address, token, headers) < 400;
                    read |= status("HEAD", address, token, headers) < 400;
                }
            }
            if (!read) {
                neverRead.add(route);
            }
        }

        assertThat(everything()).isEqualTo(before);
        assertThat(first.code())
                .as("the first start's link")
                .contains(values.get("{code}").getLast());
        assertThat(tokens.linked(link)).as("a link").isPresent();
        if (headers.isEmpty()) {
            assertThat(neverRead).as("addresses that were only refused").isEmpty();
        }
    }

    @Test
    void whatAnExportLeavesBehindWouldBeSeen() throws Exception {
        Map<String, Object> before = everything();

        assertThat(exports("{}").statusCode()).isEqualTo(200);

        Map<String, Object> after = everything();
        assertThat(after.get("post")).isNotEqualTo(before.get("post"));
        assertThat(after.get("timestamp_due")).isNotEqualTo(before.get("timestamp_due"));
        assertThat(after.get("witness asked")).isNotEqualTo(before.get("witness asked"));
        assertThat(after.get("heads.journal")).isNotEqualTo(before.get("heads.journal"));
    }

    @Test
    void everyAddressThatIsDescribedIsAmongThem() {
        assertThat(routes().stream().flatMap(Description::described))
                .containsAll(Description.endpoints().stream()
                        .filter(endpoint -> endpoint.startsWith("GET ") && !endpoint.equals("GET /health"))
                        .map(endpoint -> endpoint.substring("GET ".length()))
                        .toList())
                .contains("/", "/handelse/{id}", "/handelse/{id}/blad/{meeting}", "/register", "/start/{code}");
    }

    /** Every pattern that takes a GET, and the files beside them. */
    private Set<String> routes() {
        Set<String> routes = new TreeSet<>(Set.of("/health", "/room.css", "/ledger.css", "/room.js"));
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .forEach(routes::add);
        return routes;
    }

    private List<String> addresses(String route) {
        List<String> addresses = List.of(route);
        for (Map.Entry<String, List<String>> value : values.entrySet()) {
            addresses = addresses.stream()
                    .flatMap(address -> address.contains(value.getKey())
                            ? value.getValue().stream().map(each -> address.replace(value.getKey(), each))
                            : Stream.of(address))
                    .toList();
        }
        return addresses.stream()
                .map(address -> route.endsWith("/consistency")
                        ? address + "?from=1"
                        : route.endsWith("/add-checkpoint") ? address + "?old=0" : address)
                .toList();
    }

    private int status(String method, String address, String token, List<String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + staff.port() + address))
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", "liggare=" + token)
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")) {
                body.readAllBytes();
            }
        }
        assertThat(answer.statusCode()).as(method + " " + address).isNotEqualTo(500);
        return answer.statusCode();
    }

    private HttpResponse<byte[]> exports(String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + staff.port() + incident + "/exports"))
                        .header("Authorization", "Bearer " + chief)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Every row of the database, every file of proof beside it, and how often others were asked. */
    private Map<String, Object> everything() throws IOException {
        Map<String, Object> everything = new TreeMap<>();
        List<String> tables = database.sql("""
                        select distinct table_name from information_schema.table_privileges
                        where lower(table_schema) = 'public' and privilege_type = 'SELECT'""").query(String.class).list();
        assertThat(tables).extracting(table -> table.toLowerCase(Locale.ROOT)).contains("post", "request", "account");
        for (String table : tables) {
            everything.put(table.toLowerCase(Locale.ROOT), rows(table));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".journal")).toList()) {
                everything.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        everything.put("witness asked", ASKED.get());
        everything.put("authority asked", AUTHORITY.asked());
        return everything;
    }

    private List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        database.sql("select * from " + table)
                .query()
                .listOfRows()
                .forEach(row -> rows.add(row.values().stream()
                        .map(value ->
                                value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value))
                        .collect(Collectors.joining(" | "))));
        rows.sort(null);
        return rows;
    }
}
