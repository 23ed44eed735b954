package se.stabsliggaren.api.rest;

import java.util.List;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.problem.Declined;
import se.stabsliggaren.api.problem.Problem;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.Listed;
import se.stabsliggaren.api.view.VisibleLog;

/** The incidents a caller can see: those of their own authority. Of others nothing is said, not even that they exist. */
@Component
public class Incidents {

    private final Directory directory;
    private final VisibleLog log;

    Incidents(Directory directory, VisibleLog log) {
        this.directory = directory;
        this.log = log;
    }

    public List<Listed> all(Caller caller) {
        caller.must(Right.READ);
        return directory.incidents().stream()
                .filter(incident -> incident.authority().equals(caller.authority()))
                .map(incident -> titled(caller, incident))
                .toList();
    }

    /** The incident, for somebody who reads. */
    public Listed read(Caller caller, String id) {
        caller.must(Right.READ);
        return titled(caller, seen(caller, id));
    }

    private Listed titled(Caller caller, Listed incident) {
        return log.coveredTitle(caller.sight(), incident.log())
                .map(incident::titled)
                .orElse(incident);
    }

    /** The incident, whatever the caller means to do with it. */
    Listed seen(Caller caller, String id) {
        return directory
                .incident(id)
                .filter(incident -> incident.authority().equals(caller.authority()))
                .orElseThrow(() -> new Declined(Problem.notFound(
                        "Händelsen finns inte här; kontrollera adressen eller välj den i listan över händelser.")));
    }
}
