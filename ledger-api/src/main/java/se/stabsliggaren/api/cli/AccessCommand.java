package se.stabsliggaren.api.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.grant.AccessService;
import se.stabsliggaren.api.register.IncidentRegister;

/** {@code ledger access}: lets an administrator in again, by the hand of whoever has the machine. */
@Command(
        name = "access",
        description =
                "Skriver ut en engångslänk för en administratör, när ingen nyckel finns kvar. Registret säger det.",
        mixinStandardHelpOptions = true)
final class AccessCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Mixin
    private final ListenOptions answering = new ListenOptions();

    @Option(names = "--person", paramLabel = "NAMN", required = true, description = "Vem länken är för.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String person;

    @Option(
            names = "--authority",
            paramLabel = "KORTNAMN",
            description = "Myndigheten som personen hör till; behövs bara när liggaren har flera.")
    private @Nullable String authority;

    private final Launcher start;

    AccessCommand(Launcher start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        String address = answering.opened();
        if (person.isBlank()) {
            throw new StartFailure("Namnet saknas; skriv vem länken är för med --person.");
        }
        try (ConfigurableApplicationContext ledger = start.closed(place)) {
            String chosen = chosen(ledger.getBean(IncidentRegister.class));
            Tokens.Granted link = ledger.getBean(AccessService.class).link(person.strip(), chosen);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "Starta liggaren och öppna %s/start/%s%nLänken fungerar en gång, inom %d timmar, för %s.%n",
                    address, link.secret(), Tokens.LINK_KEPT.toHours(), chosen);
            out.flush();
        }
        return 0;
    }

    private String chosen(IncidentRegister register) {
        List<String> authorities = register.opened() ? register.authorities() : List.of();
        if (authorities.isEmpty()) {
            throw new StartFailure(
                    "Ingen har börjat i den här liggaren; starta den och öppna länken som den skriver ut.");
        }
        if (authority == null && authorities.size() == 1) {
            return authorities.getFirst();
        }
        if (authority == null || !authorities.contains(authority)) {
            throw new StartFailure("Säg vilken myndighet länken är för med --authority; här finns %s."
                    .formatted(String.join(", ", authorities)));
        }
        return authority;
    }
}
