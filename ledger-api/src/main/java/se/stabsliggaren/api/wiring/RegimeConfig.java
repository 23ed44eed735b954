package se.stabsliggaren.api.wiring;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stabsliggaren.projection.regime.OwnPacks;
import se.stabsliggaren.projection.regime.Regimes;

/** The rule packs: those of the program, and those of a folder of one's own (operations/rule-packs.md). */
@Configuration(proxyBeanMethods = false)
class RegimeConfig {

    @Bean
    Regimes regimes(@Value("${ledger.regimes:}") String folder) {
        return folder.isBlank() ? Regimes.packs() : OwnPacks.in(Path.of(folder));
    }
}
