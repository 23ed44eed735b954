package se.stabsliggaren.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralTest {

    @Test
    void whatIsPrintedCanBePastedIntoJava() {
        assertThat(Literal.of(8442034935552191229L)).isEqualTo("8442034935552191229L");
        assertThat(Literal.of(69)).isEqualTo("69");
        assertThat(Literal.of(true)).isEqualTo("true");
        assertThat(Literal.of("å\"\\\n")).isEqualTo("\"\\u00e5\\\"\\\\\\012\"");
        assertThat(Literal.exists(List.of())).isFalse();
    }
}
