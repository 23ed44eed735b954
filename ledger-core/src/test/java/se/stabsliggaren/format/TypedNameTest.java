package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Socialnämnden i Exempelby",
                "socialnämnden i exempelby",
                "SOCIALNÄMNDEN I EXEMPELBY",
                "  Socialnämnden  i\tExempelby ",
                "Socialnämnden i\u00a0Exempelby",
                "Social\u00adnämnden i Exempelby",
                "Socialnämnden\u200b i Exempelby",
                "\u202aSocialnämnden i Exempelby\u202c",
                "Socialna\u0308mnden i Exempelby"
            })
    void isTheSameHoweverItWasTyped(String typed) {
        assertThat(TypedName.same("Socialnämnden i Exempelby", typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Socialnamnden i Exempelby", "Socialnämnden iExempelby", "Socialnämnden", ""})
    void isAnotherWhenItSaysAnother(String typed) {
        assertThat(TypedName.same("Socialnämnden i Exempelby", typed)).isFalse();
    }

    @Test
    void ofNothingButWhiteSpaceIsNoName() {
        assertThat(TypedName.of(" \u200b\u00a0").folded()).isEmpty();
    }
}
