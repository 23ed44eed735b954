package se.stabsliggaren.api.cli;

import org.springframework.context.ApplicationContext;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** The ledger as the one who records, when somebody at the machine asks it to. */
final class SystemActor {

    private SystemActor() {}

    static Recorder in(ApplicationContext ledger, String log) {
        return new Recorder(
                ledger.getBean(Accounts.class).in(log, "ledger"), Person.of("Liggaren"), "liggaren", Via.API);
    }
}
