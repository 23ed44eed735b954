package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.handover.HandoverCompletion;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.Successors.Registrar;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;

/** {@code ledger handover call-off}: the incident goes on where it was. */
@Command(
        name = "call-off",
        description =
                "Hos avsändaren: avbryter en flytt som mottagaren har avböjt, eller som två personer säger att den"
                        + " inte kan ha tagit över.",
        mixinStandardHelpOptions = true)
final class HandoverCallOffCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Parameters(paramLabel = "HÄNDELSE", description = "Händelsens beteckning eller ursprung.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String incident;

    @Option(names = "--refusal", paramLabel = "FIL", description = "Mottagarens avböjande.")
    private @Nullable Path refusal;

    @Option(
            names = "--statement",
            paramLabel = "TEXT",
            description = "Varför mottagaren inte kan ha tagit över, när den inte går att nå.")
    private @Nullable String statement;

    @Option(names = "--person", paramLabel = "NAMN", description = "Vem som säger det; anges två gånger.")
    private List<String> persons = List.of();

    private final Launcher start;

    HandoverCallOffCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() throws IOException {
        boolean stated = statement != null && !statement.isBlank() && persons.size() == 2;
        if (stated == (refusal != null) || refusal != null && (statement != null || !persons.isEmpty())) {
            throw new ParameterException(spec.commandLine(), "Ange --refusal, eller --statement och två --person.");
        }
        String refused = refusal == null ? null : MoveFile.read(refusal);
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            IncidentEntry moving = MoveFile.incident(ledger.getBean(IncidentRegister.class), incident);
            HandoverCompletion ending = ledger.getBean(HandoverCompletion.class);
            Registrar registrar = log -> SystemActor.in(ledger, log);
            if (refused != null) {
                ending.callOff(moving, refused, registrar);
            } else {
                ending.callOff(
                        moving,
                        Text.of(String.valueOf(statement).strip()),
                        Person.of(persons.getFirst().strip()),
                        Person.of(persons.getLast().strip()),
                        registrar);
            }
            PrintWriter out = spec.commandLine().getOut();
            out.printf("Flytten av %s är avbruten; händelsen skrivs vidare här.%n", moving.designation());
            out.flush();
        }
        return 0;
    }
}
