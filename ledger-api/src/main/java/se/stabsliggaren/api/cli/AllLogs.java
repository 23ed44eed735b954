package se.stabsliggaren.api.cli;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;

/** All logs of an installation. */
final class AllLogs {

    private AllLogs() {}

    /** The origins: the register's, and then those of its incidents, oldest first. */
    static List<String> of(IncidentRegister register) {
        List<String> logs = new ArrayList<>();
        register.log().ifPresent(logs::add);
        register.incidents().stream().map(IncidentEntry::log).forEach(logs::add);
        return logs;
    }
}
