package se.stabsliggaren.machine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ProgramsTest {

    private static final String SWITCH = "programs-of-this-test";
    private static final List<String> ONE_IS_MISSING = List.of("sh", "no-such-program");

    @AfterEach
    void switchOff() {
        System.clearProperty(SWITCH);
    }

    @Test
    void aTestIsPassedOverWithoutWhatItWants() {
        assertThatThrownBy(() -> Programs.need(SWITCH, ONE_IS_MISSING))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no-such-program")
                .hasMessageNotContaining("sh,");
    }

    @Test
    void itFailsWhereThatIsRequired() {
        System.setProperty(SWITCH, "required");

        assertThatThrownBy(() -> Programs.need(SWITCH, ONE_IS_MISSING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-program");
    }

    @Test
    void itGoesOnWithAllOfIt() {
        System.setProperty(SWITCH, "required");

        assertThatCode(() -> Programs.need(SWITCH, List.of("sh"))).doesNotThrowAnyException();
    }
}
