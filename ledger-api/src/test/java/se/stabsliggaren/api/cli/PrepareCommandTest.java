package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrepareCommandTest {

    @Test
    void startsALedgerOfItsOwnAndEndsWithoutAWord() {
        assertThat(CommandRun.of("prepare")).isEqualTo(new CommandRun(0, "", ""));
    }
}
