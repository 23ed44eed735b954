package se.stabsliggaren.api.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.KeyDerivation;
import se.stabsliggaren.api.store.DurableFile;
import se.stabsliggaren.api.witness.Cosignatures;
import se.stabsliggaren.api.witness.CosignedCheckpoints;
import se.stabsliggaren.api.witness.ManualCosigning;
import se.stabsliggaren.api.witness.TrustedLogs;
import se.stabsliggaren.api.witness.Witness;
import se.stabsliggaren.api.witness.WitnessJob;
import se.stabsliggaren.api.witness.WitnessPolicyFile;

/** Who witnesses this ledger's register, and whose it witnesses. */
@Configuration(proxyBeanMethods = false)
class WitnessConfig {

    @Bean
    CosignedCheckpoints witnessedHeads(JdbcClient jdbc, DurableFile disk, LedgerSettings settings) {
        return new CosignedCheckpoints(jdbc, disk, settings.data());
    }

    @Bean
    Witness witness(CosignedCheckpoints heads, KeyDerivation keys, IncidentRegister register, LedgerSettings settings) {
        return new Witness(
                TrustedLogs.in(settings.data()),
                heads,
                keys,
                () -> register.log().orElseThrow(),
                Clock.systemUTC());
    }

    @Bean
    WitnessPolicyFile witnesses(LedgerSettings settings) {
        return WitnessPolicyFile.in(settings.data());
    }

    @Bean
    Cosignatures cosignatures(JdbcClient jdbc) {
        return new Cosignatures(jdbc, Clock.systemUTC());
    }

    @Bean
    WitnessJob witnessJob(
            WitnessPolicyFile witnesses, Cosignatures cosignatures, CheckpointSigner heads, IncidentRegister register) {
        return new WitnessJob(witnesses, cosignatures, heads, register::log);
    }

    @Bean
    ManualCosigning brought(WitnessPolicyFile witnesses, Cosignatures cosignatures, CheckpointSigner heads) {
        return new ManualCosigning(witnesses, cosignatures, heads);
    }
}
