package se.stabsliggaren.format;

import static se.stabsliggaren.format.DraftFixture.isRefused;
import static se.stabsliggaren.format.DraftFixture.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTimesTest {

    @Nested
    class WhenATimeCannotBeUnderstood {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2024-02-30",
                    "2023-02-29",
                    "2024-13-01",
                    "2024-11-06T24:00Z",
                    "2024-11-06T12:60Z",
                    "2024-11-06T12:05:60Z",
                    "2024-W53",
                    "2024-W00",
                    "2024-11-06/lunch",
                    "2024-11-06T12:05+01:00",
                    "6 november",
                    "",
                    "2024-11-6",
                    "+2024-11-06"
                })
        void saysHowItIsWritten(String when) {
            isRefused(with("occurred", Map.of("at", when)), "occurred.at", "skriv 2024-11-06T12:05Z");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-11-06T12:05", "2024-11-06 12:05", "2024-11-06T12:05:31", "2024-11-06T12:05:31.2"})
        void saysThatTheTimeZoneIsMissing(String when) {
            isRefused(with("occurred", Map.of("at", when)), "occurred.at", "saknar tidszon");
        }

        @Test
        void refusesMoreThanOneAnswerToWhen() {
            String one = "på ett sätt";
            isRefused(with("occurred", Map.of("unknown", false)), "occurred", one);
            isRefused(with("occurred", Map.of("at", "2024-11-06", "unknown", true)), "occurred", one);
            isRefused(with("occurred", Map.of("at", "2024-11-06", "from", "2024-11-05")), "occurred", one);
            isRefused(
                    with("occurred", Map.of("to", "2024-11-06", "candidates", List.of("2024-11-05"))), "occurred", one);
        }

        @Test
        void refusesAnEndBeforeTheBeginning() {
            isRefused(
                    with("occurred", Map.of("from", "2024-11-06T12:05Z", "to", "2024-11-06T12:04Z")),
                    "occurred.to",
                    "före början");
        }

        @Test
        void refusesThatASenderCallsItAssumed() {
            isRefused(
                    with("occurred", Map.of("at", "2024-11-06", "assumed", true)),
                    "occurred.assumed",
                    "sätts av liggaren");
        }
    }
}
