package se.stabsliggaren.api.register;

import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.NotFound;
import se.stabsliggaren.api.signing.KeyRegistry;

/** The register's own log and key, once it was opened. */
@Component
public class RegisterLog {

    private final IncidentRegister register;
    private final KeyRegistry introduced;

    RegisterLog(IncidentRegister register, KeyRegistry introduced) {
        this.register = register;
        this.introduced = introduced;
    }

    public String log() {
        return register.log()
                .orElseThrow(() -> new NotFound(
                        "Registret är inte öppnat; öppna adressen som liggaren skrev ut när den startade."));
    }

    /** Its newest verifier key. */
    public String key() {
        return introduced.keys(log()).getLast().key();
    }
}
