package se.stabsliggaren.api.rest;

import org.springframework.stereotype.Component;
import se.stabsliggaren.api.problem.Declined;
import se.stabsliggaren.api.problem.Problem;
import se.stabsliggaren.api.proof.Introduced;
import se.stabsliggaren.api.register.Directory;

/** The register's own log and key, once it was opened. */
@Component
public class RegisterLog {

    private final Directory directory;
    private final Introduced introduced;

    RegisterLog(Directory directory, Introduced introduced) {
        this.directory = directory;
        this.introduced = introduced;
    }

    public String log() {
        return directory
                .log()
                .orElseThrow(() -> new Declined(Problem.notFound(
                        "Registret är inte öppnat; öppna adressen som liggaren skrev ut när den startade.")));
    }

    /** Its newest verifier key. */
    public String key() {
        return introduced.keys(log()).getLast().key();
    }
}
