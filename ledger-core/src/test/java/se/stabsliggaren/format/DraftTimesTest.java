package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.format.DraftFixture.isRefused;
import static se.stabsliggaren.format.DraftFixture.with;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.Occurred;

class DraftTimesTest {

    @Nested
    class WhenAnInstantIsWrittenAsOthersWriteIt {

        @ParameterizedTest
        @CsvSource({
            "2026-11-24T07:00:00+01:00, 2026-11-24T06:00:00Z",
            "2026-11-24T07:00+01:00, 2026-11-24T06:00Z",
            "2026-11-24T00:30:00+05:45, 2026-11-23T18:45:00Z",
            "2026-11-24T20:00:00-08:00, 2026-11-25T04:00:00Z",
            "2026-11-24T07:00:00+23:59, 2026-11-23T07:01:00Z",
            "2026-11-24T07:00:00-00:00, 2026-11-24T07:00:00Z",
            "2026-11-24T07:00:00+00:00, 2026-11-24T07:00:00Z",
            "2026-11-24t07:00:00z, 2026-11-24T07:00:00Z",
            "2026-11-24t07:00z, 2026-11-24T07:00Z",
            "2026-11-24T07:00:00.123999Z, 2026-11-24T07:00:00.123Z",
            "2026-11-24T07:00:00.999999999999+01:00, 2026-11-24T06:00:00.999Z",
            "2026-11-24T07:00:00.5Z, 2026-11-24T07:00:00.500Z",
            "2026-11-24T07:00:00.25Z, 2026-11-24T07:00:00.250Z",
            "2026-03-29T02:30:00+01:00, 2026-03-29T01:30:00Z"
        })
        void isKeptInTheOneForm(String sent, String kept) {
            Occurred occurred =
                    Codec.draft(with("occurred", Map.of("at", sent))).occurred();
            assertThat(Codec.tree(Objects.requireNonNull(occurred))).isEqualTo(Map.of("at", kept));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0000-01-01T00:30+01:00",
                    "9999-12-31T23:30-01:00",
                    "2026-11-24T07:00:00+24:00",
                    "2026-11-24T07:00:00+01:60",
                    "2026-11-24T07:00:00+0100",
                    "2026-11-24T07:00:00+1",
                    "2026-11-24T07:00:00.Z",
                    "2026-02-30T07:00:00+01:00",
                    "2026-11-24T24:00:00+01:00",
                    "2026-11-24T23:59:60+01:00",
                    "2026-11-24Z",
                    "2026-w45"
                })
        void isRefusedWhenThereIsNoSuchMoment(String sent) {
            isRefused(with("occurred", Map.of("at", sent)), "occurred.at", "skriv 2024-11-06T12:05Z");
        }
    }

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
