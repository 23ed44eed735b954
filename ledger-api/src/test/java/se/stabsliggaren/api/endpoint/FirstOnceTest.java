package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;

/** However many nodes print a link, and whoever is quickest, one person begins. */
class FirstOnceTest {

    private static final String WISH =
            "name=Exempelby+kommun&domain=exempelby.example&person=Testa+Testlund&title=Cyberangrepp";

    @TempDir
    private Path folder;

    private static Http.Answer opens(String link) {
        URI address = URI.create(link);
        return new Http(address.getPort(), null)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", address.getPath(), WISH);
    }

    private static String server(Database fresh) {
        return "ledger.database.url=" + Kind.url(fresh);
    }

    private Running node(String name, String server) {
        return Running.set(
                folder.resolve(name),
                server,
                "ledger.database.user=postgres",
                "ledger.signing-key=" + "A".repeat(43),
                "ledger.clock=free",
                "server.address=127.0.0.1",
                "server.port=0");
    }

    @Test
    void theLinkOfAnotherNodeIsWorthNothingOnceSomebodyBegan() {
        Database fresh = Kind.POSTGRESQL.open();
        try (Running one = node("a", server(fresh));
                Running other = node("b", server(fresh))) {
            String first = one.firstStart();
            String second = other.firstStart();
            assertThat(opens(first).status()).isEqualTo(200);
            int posts = one.register().size();

            for (Http.Answer late : List.of(
                    new Http(other.port(), null).get(URI.create(second).getPath()), opens(second), opens(first))) {
                assertThat(late.status()).isEqualTo(404);
                assertThat(late.body()).contains("har någon börjat genom en annan");
            }
            assertThat(one.register()).hasSize(posts);
        } finally {
            fresh.close();
        }
    }

    @Test
    void ofTwoNodesThatAreUsedAtOnceOneIsTheFirst() throws Exception {
        Database fresh = Kind.POSTGRESQL.open();
        try (Running one = node("a", server(fresh));
                Running other = node("b", server(fresh))) {
            assertThat(begun(List.of(one.firstStart(), other.firstStart(), one.firstStart(), other.firstStart())))
                    .isEqualTo(1);
        } finally {
            fresh.close();
        }
    }

    @Test
    void ofFourHandsOnOneLinkOneIsTheFirst() throws Exception {
        try (Running ledger = Running.in(folder, "free")) {
            String link = ledger.firstStart();

            assertThat(begun(List.of(link, link, link, link))).isEqualTo(1);
        }
    }

    private static long begun(List<String> links) throws Exception {
        List<Callable<Http.Answer>> hands = links.stream()
                .<Callable<Http.Answer>>map(link -> () -> opens(link))
                .toList();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(links.size())) {
            for (Future<Http.Answer> answer : threads.invokeAll(hands)) {
                answers.add(answer.get().status());
            }
        }
        assertThat(answers).allMatch(status -> status == 200 || status == 404);
        return answers.stream().filter(status -> status == 200).count();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatCouldNotBeBegunCanBeBegunAgain(Kind kind) {
        Database fresh = kind == Kind.POSTGRESQL ? kind.open() : null;
        try (Running ledger = fresh == null ? Running.in(folder, "free") : node("a", server(fresh))) {
            String link = ledger.firstStart();
            URI address = URI.create(link);
            Http.Answer wrong = new Http(address.getPort(), null)
                    .with("Content-Type", "application/x-www-form-urlencoded")
                    .send("POST", address.getPath(), WISH.replace("exempelby.example", "fel"));

            assertThat(wrong.status()).isEqualTo(400);
            assertThat(opens(link).status()).isEqualTo(200);
        } finally {
            if (fresh != null) {
                fresh.close();
            }
        }
    }
}
