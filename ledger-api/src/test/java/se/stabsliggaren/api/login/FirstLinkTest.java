package se.stabsliggaren.api.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.access.PublicUrl;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.register.IncidentRegister;

/** The first link ends, used or not. */
@SpringBootTest(
        classes = LedgerApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "ledger.data=target/endpoints/${random.uuid}")
class FirstLinkTest {

    private static final Instant PRINTED = Instant.parse("2024-11-06T12:00:00Z");

    @Autowired
    IncidentRegister register;

    @Autowired
    Tokens tokens;

    @Autowired
    PublicUrl entrance;

    @Autowired
    JdbcClient jdbc;

    private Instant now = PRINTED;

    private BootstrapLink node() {
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new BootstrapLink(register, tokens, entrance, jdbc, clock);
    }

    @Test
    void endsAfterADay() {
        BootstrapLink node = node();
        String code = node.make();

        now = PRINTED.plus(Duration.ofHours(24)).minusMillis(1);
        assertThat(node.is(code)).isTrue();
        now = PRINTED.plus(Duration.ofHours(24));
        assertThat(node.is(code)).isFalse();
        assertThat(node.<String>once(code, () -> "börjat")).isEmpty();
    }

    @Test
    void endsWhenTheLinkOfAnotherNodeIsUsed() {
        BootstrapLink one = node();
        BootstrapLink other = node();
        String first = one.make();
        String second = other.make();

        assertThat(other.once(second, () -> "börjat")).contains("börjat");
        assertThat(one.is(first)).isFalse();
        assertThat(one.<String>once(first, () -> "börjat")).isEmpty();
    }
}
