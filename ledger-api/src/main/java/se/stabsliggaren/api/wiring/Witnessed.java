package se.stabsliggaren.api.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.proof.Heads;
import se.stabsliggaren.api.proof.Keys;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.store.Disk;
import se.stabsliggaren.api.witness.Asking;
import se.stabsliggaren.api.witness.Brought;
import se.stabsliggaren.api.witness.Cosignatures;
import se.stabsliggaren.api.witness.Witness;
import se.stabsliggaren.api.witness.WitnessedHeads;
import se.stabsliggaren.api.witness.WitnessedLogs;
import se.stabsliggaren.api.witness.Witnesses;

/** Who witnesses this ledger's register, and whose it witnesses. */
@Configuration(proxyBeanMethods = false)
class Witnessed {

    @Bean
    WitnessedHeads witnessedHeads(JdbcClient jdbc, Disk disk, LedgerSettings settings) {
        return new WitnessedHeads(jdbc, disk, settings.data());
    }

    @Bean
    Witness witness(WitnessedHeads heads, Keys keys, Directory directory, LedgerSettings settings) {
        return new Witness(
                WitnessedLogs.in(settings.data()),
                heads,
                keys,
                () -> directory.log().orElseThrow(),
                Clock.systemUTC());
    }

    @Bean
    Witnesses witnesses(LedgerSettings settings) {
        return Witnesses.in(settings.data());
    }

    @Bean
    Cosignatures cosignatures(JdbcClient jdbc) {
        return new Cosignatures(jdbc, Clock.systemUTC());
    }

    @Bean
    Asking asking(Witnesses witnesses, Cosignatures cosignatures, Heads heads, Directory directory) {
        return new Asking(witnesses, cosignatures, heads, directory::log);
    }

    @Bean
    Brought brought(Witnesses witnesses, Cosignatures cosignatures, Heads heads) {
        return new Brought(witnesses, cosignatures, heads);
    }
}
