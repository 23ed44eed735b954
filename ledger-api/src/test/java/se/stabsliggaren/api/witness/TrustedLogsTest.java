package se.stabsliggaren.api.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.integrity.SigningKey;

class TrustedLogsTest {

    private static final String ORIGIN = "exempelby.example/ledger/aa00/register";

    @TempDir
    Path folder;

    @Test // #3
    void knowsALogByEachOfItsKeys() throws IOException {
        OtherLog log = OtherLog.named(ORIGIN);
        write("# efter nyckelbytet\n" + log.vkey() + "\n\n  "
                + log.ofAnotherKey().vkey() + "  \n");

        assertThat(TrustedLogs.in(folder).keys(ORIGIN))
                .extracting(Object::toString)
                .containsExactly(log.vkey(), log.ofAnotherKey().vkey());
    }

    @Test // #3
    void knowsNobodyWithoutAList() {
        assertThat(TrustedLogs.in(folder).keys(ORIGIN)).isEmpty();
    }

    @ParameterizedTest // #3
    @ValueSource(strings = {"hej", "exempelby.example+aabbccdd+AAAA", "WITNESS"})
    void refusesToStartOnALineThatIsNoKeyOfALog(String line) throws IOException {
        String witness = SigningKey.witness(new byte[32], ORIGIN).verifierKey().toString();
        write("# först\n" + line.replace("WITNESS", witness) + "\n");

        assertThatThrownBy(() -> TrustedLogs.in(folder))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("Rad 2");
    }

    private void write(String list) throws IOException {
        Files.writeString(folder.resolve(TrustedLogs.NAME), list);
    }
}
