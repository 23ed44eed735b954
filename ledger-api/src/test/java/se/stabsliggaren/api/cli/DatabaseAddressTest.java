package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @Test // #2
    void takesUserAndPasswordOutOfTheAddress() {
        assertThat(DatabaseAddress.of("jdbc:postgresql://db/ledger?user=owner&ssl=true&password=a%26b"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/ledger?ssl=true", "owner", "a&b"));
    }

    @Test // #2
    void needsNoPassword() {
        assertThat(DatabaseAddress.of("jdbc:postgresql://db/ledger?user=owner"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/ledger", "owner", ""));
    }

    @ParameterizedTest // #2
    @ValueSource(
            strings = {
                "db.example",
                "jdbc:mysql://db/ledger?user=owner",
                "jdbc:postgresql://db/ledger",
                "jdbc:postgresql://db/ledger?password=a",
                "jdbc:postgresql://db/ledger?user"
            })
    void saysHowToWriteWhatItCannotRead(String setting) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DatabaseAddress.of(setting))
                .withMessageContaining("jdbc:postgresql://värd/databas?user=namn, med lösenordet i en fil");
    }
}
