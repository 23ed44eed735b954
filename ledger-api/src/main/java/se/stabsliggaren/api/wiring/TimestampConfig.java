package se.stabsliggaren.api.wiring;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.api.timestamp.Authority;
import se.stabsliggaren.api.timestamp.Timestamping;
import se.stabsliggaren.api.timestamp.Timestamps;

/** What has the register's heads stamped, if somebody is set to be asked. */
@Configuration(proxyBeanMethods = false)
class TimestampConfig {

    @Bean
    Timestamps timestamps(JdbcClient jdbc) {
        return new Timestamps(jdbc);
    }

    @Bean
    Timestamping timestamping(
            LedgerSettings settings, Timestamps timestamps, IncidentRegister register, CheckpointSigner heads) {
        return new Timestamping(authority(settings.timestampUrl()), timestamps, register, heads);
    }

    private static Optional<Authority> authority(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        try {
            URI read = URI.create(address.strip());
            if (read.getHost() != null && String.valueOf(read.getScheme()).matches("https?")) {
                return Optional.of(new Authority(read, Authority.PATIENCE));
            }
        } catch (IllegalArgumentException e) {
            // Told below, like one that leads nowhere.
        }
        throw new StartupException(
                "LEDGER_TIMESTAMP_URL går inte att läsa; skriv adressen som https://tsa.example/tsr, eller ta bort den.");
    }
}
