package se.stabsliggaren.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {

    @Test
    void theLimitOfAFileIsSetAsTheManualSays() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment", Map.of("LEDGER_ATTACHMENT_LIMIT", "8MB")));
        ConfigurationPropertySources.attach(environment);

        LedgerSettings settings = Binder.get(environment).bindOrCreate("ledger", LedgerSettings.class);

        assertThat(settings.attachmentLimit().toMegabytes()).isEqualTo(8);
    }
}
