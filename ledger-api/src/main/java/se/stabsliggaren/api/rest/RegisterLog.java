package se.stabsliggaren.api.rest;

import org.springframework.stereotype.Component;
import se.stabsliggaren.api.problem.Problem;
import se.stabsliggaren.api.problem.ProblemException;
import se.stabsliggaren.api.proof.KeyRegistry;
import se.stabsliggaren.api.register.IncidentRegister;

/** The register's own log and key, once it was opened. */
@Component
public class RegisterLog {

    private final IncidentRegister directory;
    private final KeyRegistry introduced;

    RegisterLog(IncidentRegister directory, KeyRegistry introduced) {
        this.directory = directory;
        this.introduced = introduced;
    }

    public String log() {
        return directory
                .log()
                .orElseThrow(() -> new ProblemException(Problem.notFound(
                        "Registret är inte öppnat; öppna adressen som liggaren skrev ut när den startade.")));
    }

    /** Its newest verifier key. */
    public String key() {
        return introduced.keys(log()).getLast().key();
    }
}
