package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that cannot be read is refused in one Swedish sentence, and nothing starts. */
class UsageErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    serv                      | serv finns inte i ledger; kör ledger --help för det som finns.
                    serve --prot 1            | --prot finns inte i ledger serve; kör ledger serve --help för det som finns.
                    serve --port              | --port saknar ett värde; skriv det efter, eller kör ledger serve --help.
                    serve --port x            | --port ska vara ett heltal, och x är inget; skriv till exempel --port 8080.
                    serve --port 1 --port 2   | --port står två gånger; ta bort den ena.
                    heads --none --paper 1    | Ange en av --head, --paper och --none.
                    """)
    void isRefusedInOneSwedishSentence(String arguments, String sentence) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.failed().strip()).isEqualTo(sentence);
        assertThat(run.told()).isEmpty();
    }

    @Test
    void theHelpSpeaksSwedishToo() {
        CommandRun run = CommandRun.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.told())
                .contains("Så här: ledger", "KOMMANDO", "Visa den här hjälpen.", "Visa versionen.", "Kommandon:")
                .doesNotContain("Usage", "Show this", "Commands", "COMMAND]");
    }
}
