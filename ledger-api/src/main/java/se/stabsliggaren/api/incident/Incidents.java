package se.stabsliggaren.api.incident;

import java.util.List;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.NotFound;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;

/** The incidents a caller can see: those of their own authority. Of others nothing is said, not even that they exist. */
@Component
public class Incidents {

    private final IncidentRegister register;
    private final VisibleLog log;

    Incidents(IncidentRegister register, VisibleLog log) {
        this.register = register;
        this.log = log;
    }

    public List<IncidentEntry> all(Caller caller) {
        caller.must(Right.READ);
        return register.incidents().stream()
                .filter(incident -> incident.authority().equals(caller.authority()))
                .map(incident -> titled(caller, incident))
                .toList();
    }

    /** The incident, for somebody who reads. */
    public IncidentEntry read(Caller caller, String id) {
        caller.must(Right.READ);
        return titled(caller, seen(caller, id));
    }

    private IncidentEntry titled(Caller caller, IncidentEntry incident) {
        return log.coveredTitle(caller.sight(), incident.log())
                .map(incident::titled)
                .orElse(incident);
    }

    /** The incident, whatever the caller means to do with it. */
    public IncidentEntry seen(Caller caller, String id) {
        return register.incident(id)
                .filter(incident -> incident.authority().equals(caller.authority()))
                .orElseThrow(() -> new NotFound(
                        "Händelsen finns inte här; kontrollera adressen eller välj den i listan över händelser."));
    }
}
