package se.stabsliggaren.api.command;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.register.Listed;

/** All logs of an installation. */
final class EveryLog {

    private EveryLog() {}

    /** The origins: the register's, and then those of its incidents, oldest first. */
    static List<String> of(Directory directory) {
        List<String> logs = new ArrayList<>();
        directory.log().ifPresent(logs::add);
        directory.incidents().stream().map(Listed::log).forEach(logs::add);
        return logs;
    }
}
