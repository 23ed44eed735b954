package se.stabsliggaren.api.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.demo.NotPlayed;
import se.stabsliggaren.api.handover.NotMoved;
import se.stabsliggaren.api.recovery.NotRecovered;
import se.stabsliggaren.api.replay.NotReplayed;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.api.signing.JournalFault;
import se.stabsliggaren.api.store.DurabilityUnknown;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.api.view.Halted;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.integrity.VisibleText;
import se.stabsliggaren.projection.regime.BadPack;

/** Why the ledger does not start, in one Swedish sentence that says what to do. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String sentence) {
        super(sentence);
    }

    StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence and, when {@code LEDGER_TRACE} is set, everything that lies behind it. */
    static String told(Throwable failure) {
        return told(failure, System.getenv("LEDGER_TRACE") != null);
    }

    static String told(Throwable failure, boolean traced) {
        return traced ? sentence(failure) + System.lineSeparator() + trace(failure) : sentence(failure);
    }

    static String sentence(Throwable failure) {
        return causes(failure)
                .map(StartFailure::known)
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .map(VisibleText::escaped) // some name what a file from elsewhere says
                .orElseGet(() -> unknown(failure));
    }

    private static String known(Throwable cause) {
        return switch (cause) {
            case StartFailure told -> String.valueOf(told.getMessage());
            case StartupException told -> String.valueOf(told.getMessage());
            case NotPlayed told -> String.valueOf(told.getMessage());
            case JournalFault told -> String.valueOf(told.getMessage());
            case ForkDetected told -> told.sentence();
            case NotRecorded told -> told.sentence();
            case NotRecovered told -> told.sentence();
            case NotMoved told -> told.sentence();
            case NotReplayed told -> told.sentence();
            case Halted told -> told.sentence();
            case UnknownPost told -> told.sentence();
            case DurabilityUnknown told -> told.sentence();
            case BadField told -> told.sentence();
            case BadPack told -> told.sentence();
            case PortInUseException taken -> portTaken(taken.getPort());
            default -> "";
        };
    }

    static String portTaken(int port) {
        return "Port %d är upptagen av ett annat program; stoppa det eller välj en annan port med --port %d."
                .formatted(port, port + 1);
    }

    private static String unknown(Throwable failure) {
        Throwable first = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
        return "Liggaren startade inte (%s: %s); sätt LEDGER_TRACE=1 för att se hela felet."
                .formatted(first.getClass().getSimpleName(), VisibleText.escaped(String.valueOf(first.getMessage())));
    }

    /** Line by line, since a message may hold what a file from elsewhere says. */
    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString()
                .lines()
                .map(line -> VisibleText.escaped(line.replace('\t', ' ')))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
