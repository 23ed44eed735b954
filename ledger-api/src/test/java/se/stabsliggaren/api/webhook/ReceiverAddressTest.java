package se.stabsliggaren.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.format.BadField;

/** An address is one host, whoever reads it. */
class ReceiverAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mottagare.exempelby.example",
                "https://mottagare.exempelby.example/krok?nyckel=a%20b",
                "https://MOTTAGARE.exempelby.example:8443/krok",
                "http://10.20.30.40/krok",
                "https://[2001:4860:4860::8888]:8443/krok",
                "https://xn--mottagare-exempel.example/"
            })
    void whatCanBeReadInOneWayIsTaken(String written) {
        assertThat(ReceiverAddress.read(written).uri()).asString().isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mottagare.exempelby.example/krok",
                "ftp://mottagare.exempelby.example/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:6379/",
                "https:mottagare.exempelby.example",
                "https:///krok",
                "https://",
                "https://användare@mottagare.exempelby.example/",
                "https://nyckel:hemlig@mottagare.exempelby.example/",
                "https://mottagare.exempelby.example@127.0.0.1/",
                "https://mottagare.exempelby.example\\@127.0.0.1/",
                "https://mottagare.exempelby.example/#127.0.0.1",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://127.1/",
                "https://127.0.0.1./",
                "https://127.0.0.01/",
                "https://1.2.3.4.5/",
                "https://mottagare.0x1/",
                "https://[fe80::1%25eth0]/",
                "https://[::1/",
                "https://mottagare\u3002exempelby.example/",
                "https://\u2460\u2461\u2466.0.0.1/",
                "https://m\u00f6te.example/",
                "https://mottagare_1.exempelby.example/",
                "https://mottagare..example/",
                "https://mottagare.exempelby.example:0/",
                "https://mottagare.exempelby.example:65536/",
                "https://mottagare.exempelby.example/två ord",
                "javascript:alert(1)"
            })
    void whatIsNoneOrCanBeReadInTwoWaysIsRefusedInOneSentence(String written) {
        assertThatThrownBy(() -> ReceiverAddress.read(written)).isInstanceOfSatisfying(BadField.class, refused -> {
            assertThat(refused.path()).isEqualTo("address");
            assertThat(refused.getMessage())
                    .contains("inget är sparat")
                    .endsWith(".")
                    .doesNotContain("\n");
        });
    }
}
