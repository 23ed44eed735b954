package se.stabsliggaren.api.command;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Chance;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.cases.CaseFile;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** Lets the demonstration in: opens the register, and gives each authority of a case its token. */
final class DemoAccess {

    private static final String DOMAIN = "demo.example";
    private static final String MARK = "D1";
    private static final String PLAYER = "Spelaren (övning)";

    private final Directory directory;
    private final Tokens tokens;
    private final Recorder registrar;
    private final Map<String, String> granted = new LinkedHashMap<>();

    private DemoAccess(Directory directory, Tokens tokens, Recorder registrar) {
        this.directory = directory;
        this.tokens = tokens;
        this.registrar = registrar;
    }

    static DemoAccess to(ApplicationContext ledger) {
        Recorder registrar = new Recorder(Chance.id(), Person.of(PLAYER), Role.ADMINISTRATOR.function(), Via.API);
        Directory directory = ledger.getBean(Directory.class);
        directory.open(DOMAIN, MARK, registrar);
        return new DemoAccess(directory, ledger.getBean(Tokens.class), registrar);
    }

    /** A token of this authority, which begins to keep its incidents here. */
    String token(CaseFile.Keeper keeper) {
        directory.register(keeper.id(), keeper.name(), keeper.domain(), registrar);
        Caller caller = new Caller(Chance.id(), PLAYER, keeper.id(), List.of(Role.CLIENT));
        String secret = tokens.grant(caller).secret();
        granted.put(keeper.name(), secret);
        return secret;
    }

    /** How somebody at the browser gets in. */
    String guide(URI address) {
        StringBuilder guide = new StringBuilder("\nLiggaren visas på %s. Logga in med en nyckel:\n".formatted(address));
        granted.forEach((name, secret) -> guide.append("  %-18s %s%n".formatted(name, secret)));
        return guide.append("Avsluta med Ctrl-C.\n").toString();
    }
}
