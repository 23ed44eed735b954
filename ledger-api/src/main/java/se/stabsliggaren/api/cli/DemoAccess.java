package se.stabsliggaren.api.cli;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.SecureIds;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.demo.CaseFile;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** Lets the demonstration in: opens the register, and gives each authority of a case its token. */
final class DemoAccess {

    private static final String DOMAIN = "demo.example";
    private static final String MARK = "D1";
    private static final String PLAYER = "Spelaren (övning)";

    private final List<CaseFile> cases;
    private final Map<CaseFile.Keeper, String> tokens = new LinkedHashMap<>();

    DemoAccess(List<CaseFile> cases) {
        this.cases = List.copyOf(cases);
    }

    /** Opens a ledger that has just started, before it asks who will be the first. */
    void open(ApplicationContext ledger) {
        IncidentRegister register = ledger.getBean(IncidentRegister.class);
        Recorder registrar = new Recorder(SecureIds.id(), Person.of(PLAYER), Role.ADMINISTRATOR.function(), Via.API);
        register.open(DOMAIN, MARK, registrar);
        for (CaseFile file : cases) {
            CaseFile.Keeper keeper = file.keeper();
            register.register(keeper.id(), keeper.name(), keeper.domain(), registrar);
            Caller player = new Caller(SecureIds.id(), PLAYER, keeper.id(), List.of(Role.CLIENT));
            tokens.put(keeper, ledger.getBean(Tokens.class).grant(player).secret());
        }
    }

    String token(CaseFile.Keeper keeper) {
        return Objects.requireNonNull(tokens.get(keeper));
    }

    /** How somebody at the browser gets in. */
    String guide(URI address) {
        StringBuilder guide = new StringBuilder("\nLiggaren visas på %s. Logga in med en nyckel:\n".formatted(address));
        tokens.forEach((keeper, secret) -> guide.append("  %-18s %s\n".formatted(keeper.name(), secret)));
        return guide.append("Avsluta med Ctrl-C.\n").toString();
    }
}
