package se.stabsliggaren.api.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** How a machine is asked whether its clock is in step: what keeps it so is asked, and silence means no. */
final class Synchronisation {

    private static final int MOST_BYTES = 10_000;
    private static final int SECONDS = 2;

    private Synchronisation() {}

    /**
     * One way to ask.
     *
     * @param yes what stands in the answer of a clock that is in step
     */
    record Question(List<String> command, Pattern yes) {

        boolean answeredYes() {
            try {
                Process asked = new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                asked.getOutputStream().close();
                if (!asked.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    asked.destroyForcibly();
                    return false;
                }
                byte[] said = asked.getInputStream().readNBytes(MOST_BYTES);
                return asked.exitValue() == 0
                        && yes.matcher(new String(said, StandardCharsets.UTF_8)).find();
            } catch (IOException e) {
                return false; // There is no such program here.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** The kernel's own word, which systemd passes on whatever keeps the clock; and chrony, where there is no systemd. */
    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    List.of("timedatectl", "show", "--property=NTPSynchronized", "--value"),
                    Pattern.compile("^yes\\s*$")),
            new Question(
                    List.of("chronyc", "-n", "tracking"), Pattern.compile("(?m)^Leap status\\s*:\\s*Normal\\s*$")));

    static boolean ofThisMachine() {
        return QUESTIONS.stream().anyMatch(Question::answeredYes);
    }
}
