package se.stabsliggaren.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of a moment (docs/spec/record.md, "Moments"). */
class WhenTest {

    @ParameterizedTest
    @CsvSource({
        "2024-11,                                   2024-10-31T23:00:00Z, 2024-11-30T23:00:00Z",
        "2024,                                      2023-12-31T23:00:00Z, 2024-12-31T23:00:00Z",
        "2024-11-06T03:00Z~,                        2024-11-06T02:00:00Z, 2024-11-06T04:01:00Z",
        "2024-11-06~,                               2024-11-04T23:00:00Z, 2024-11-07T23:00:00Z",
        "2024-11-06/night~,                         2024-11-05T17:00:00Z, 2024-11-06T11:00:00Z",
        "2024-11~,                                  2024-10-01T23:00:00Z, 2024-12-30T23:00:00Z",
        "[2024-11-05/night..2024-11-06T03:00Z],     2024-11-04T23:00:00Z, 2024-11-06T03:01:00Z",
        "[2024..2025],                              2023-12-31T23:00:00Z, 2025-12-31T23:00:00Z",
        "[2024-11-06T02:00:00.250Z..2024-11-06T03:00Z], 2024-11-06T02:00:00.250Z, 2024-11-06T03:01:00Z"
    })
    void reachesFromItsFirstInstantToTheFirstAfterIt(String form, Instant earliest, Instant end) {
        When when = When.parse(form);
        assertThat(when.earliest()).isEqualTo(earliest);
        assertThat(when.end()).isEqualTo(end);
        assertThat(when.written()).isEqualTo(form);
        assertThat(When.sent(form)).isEqualTo(when);
    }

    @Test
    void isConvertedWithinItsMarksToo() {
        assertThat(When.sent("2024-11-06T04:00:00.0009+01:00~").written()).isEqualTo("2024-11-06T03:00:00.000Z~");
        assertThat(When.sent("[2024-11-06T03:00+01:00..2024-11-06t05:00+01:00]").written())
                .isEqualTo("[2024-11-06T02:00Z..2024-11-06T04:00Z]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-13",
                "24",
                "~",
                "2024~~",
                "~2024",
                "[2024~..2025]",
                "[2024-11-06..2024-11-05]",
                "[2024-11-06..2024-11-06]",
                "[2024-11-06]",
                "[2024-11-06..]",
                "[..2024-11-06]",
                "[[2024..2025]..2026]",
                "[2024..2025]~",
                "2024-11-06..2024-11-07",
                "2024-W45-1",
                "2024-1"
            })
    void isNothingElse(String written) {
        assertThatThrownBy(() -> When.parse(written)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> When.sent(written)).isInstanceOf(DateTimeException.class);
    }
}
