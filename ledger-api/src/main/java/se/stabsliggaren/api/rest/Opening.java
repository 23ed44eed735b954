package se.stabsliggaren.api.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Chance;
import se.stabsliggaren.api.recording.Receipt;
import se.stabsliggaren.api.recording.Request;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Via;

/** Opens incidents. Whoever does needs two ids: one in the register and one in a log that has no name yet. */
@Component
public class Opening {

    /** By which accounts of the register are kept, whatever its origin is. */
    public static final String REGISTER = "register";

    private final Directory directory;
    private final Accounts accounts;

    Opening(Directory directory, Accounts accounts) {
        this.directory = directory;
        this.accounts = accounts;
    }

    public Receipt open(Acting acting, IncidentOpened opened, Via via, @Nullable Request request) {
        String account = Chance.id();
        Receipt receipt = directory.openIncident(
                opened.authority(),
                opened.exercise(),
                opened.title().masked(),
                opened.diaryNumber(),
                acting.recorder(accounts, REGISTER, via),
                acting.recorder(account, via),
                request);
        if (receipt.post().entry().by().account().equals(account)) {
            accounts.bind(receipt.post().log(), acting.holder(), account);
        }
        return receipt;
    }

    /** The id at the end of an origin, which stands in paths. */
    public static String id(String log) {
        return log.substring(log.lastIndexOf('/') + 1);
    }
}
