package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where every key was taken back, whoever has the machine can begin again, in the same ledger. */
class FirstAgainTest {

    private static final String WISH =
            "name=Exempelby+kommun&domain=exempelby.example&person=Testa+Testlund&title=Cyberangrepp";

    @TempDir
    private Path folder;

    @Test // #2
    void letsTheFirstInAgainWhenNobodyHasAKeyLeft() {
        begin();
        try (Running ledger = Running.in(folder, "free")) {
            assertThat(ledger.mayBegin()).as("while somebody has a key").isFalse();
            ledger.takeBackAllTokens();
        }

        Http.Answer begun = begin();

        assertThat(begun.status()).isEqualTo(200);
        assertThat(begun.body()).contains("Nu kan du skriva");
    }

    private Http.Answer begin() {
        try (Running ledger = Running.in(folder, "free")) {
            return new Http(ledger.port(), null)
                    .with("Content-Type", "application/x-www-form-urlencoded")
                    .send("POST", URI.create(ledger.firstStart()).getPath(), WISH);
        }
    }
}
