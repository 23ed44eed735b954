package se.stabsliggaren.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {

    @Test // #3
    void theSecretThatSignsIsMadeOnceAndForNobodyButItsOwner(@TempDir Path folder) throws IOException {
        byte[] secret = SecretFile.bytes(folder, "signing.key");

        assertThat(secret).hasSize(SecretFile.LENGTH).isEqualTo(SecretFile.bytes(folder, "signing.key"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing.key"))))
                .isEqualTo("rw-------");
    }

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
