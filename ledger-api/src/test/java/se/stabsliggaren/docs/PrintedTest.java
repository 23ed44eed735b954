package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A page whose commands print something else than it says is found out. */
class PrintedTest {

    private static final String PAGE = """
            ```bash
            first
            ```

            ```text
            nr … infört
            ```

            ```sh
            is not run
            ```

            ```bash
            second
            ```

            ```text
            GODKÄND.
            ```
            """;

    private final Printed printed = Printed.in(PAGE);

    @Test
    void takesCommandsInTheirOrderAndStopsAtTheFirstThatFails() {
        assertThat(printed.script()).isEqualTo("set -eu\nfirst\nsecond\n");
    }

    @Test
    void isContentWithItsLinesAmongOthersInTheirOrder() {
        printed.wasTold("något annat\nnr 47 infört\nmer\nGODKÄND.\n");
    }

    @Test
    void missesALineThatWasNotTold() {
        assertThatThrownBy(() -> printed.wasTold("nr 47 infört\nINTE GODKÄND.\n"))
                .hasMessageContaining("GODKÄND. was not told");
    }

    @Test
    void missesALineThatWasToldTooEarly() {
        assertThatThrownBy(() -> printed.wasTold("GODKÄND.\nnr 47 infört\n")).hasMessageContaining("was not told");
    }
}
