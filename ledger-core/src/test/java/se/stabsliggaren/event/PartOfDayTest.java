package se.stabsliggaren.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartOfDayTest {

    @ParameterizedTest
    @EnumSource(PartOfDay.class)
    void everyPartOfADayIsReadAsItIsWritten(PartOfDay part) {
        When when = new When.Part(LocalDate.of(2024, 11, 6), part);
        assertThat(When.parse(when.written())).isEqualTo(when);
    }
}
