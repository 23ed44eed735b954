package se.stabsliggaren.api.incident;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.SecureIds;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.http.EventDataReader;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.Via;

/**
 * Opens incidents, and corrects what the register calls them. Whoever opens one needs two ids: one in the register and one
 * in a log that has no name yet.
 */
@Component
public class IncidentOpener {

    /** By which accounts of the register are kept, whatever its origin is. */
    public static final String REGISTER = "register";

    private final IncidentRegister register;
    private final Accounts accounts;

    IncidentOpener(IncidentRegister register, Accounts accounts) {
        this.register = register;
        this.accounts = accounts;
    }

    public Receipt open(Actor acting, Opening opening, Via via, @Nullable Request request) {
        Receipt receipt = register.openIncident(
                opening.incident(),
                opening.draft().occurred(),
                acting.recorder(accounts, REGISTER, via),
                acting.recorder(SecureIds.id(), via),
                request);
        // Of a repetition it is the id that the first attempt made, which may have ended before it was kept.
        By by = receipt.post().entry().by();
        if (by.function().equals(acting.role().function())) {
            accounts.bind(receipt.post().log(), acting.holder(), by.account());
        }
        return receipt;
    }

    /**
     * Corrects the title by which the register lists an incident.
     *
     * @param request what a repetition is recognised by; null for none
     */
    void retitle(
            Actor acting, IncidentEntry incident, String title, String reason, Via via, @Nullable Request request) {
        IncidentRegistered read = (IncidentRegistered) EventDataReader.event(
                "register.incident-opened",
                Map.of(
                        "incident", incident.log(),
                        "designation", incident.designation(),
                        "authority", incident.authority(),
                        "exercise", incident.exercise(),
                        "title", title));
        register.retitle(
                incident,
                read.title(),
                EventDataReader.reason(reason),
                acting.recorder(accounts, REGISTER, via),
                request);
    }

    /** The id at the end of an origin, which stands in paths. */
    public static String id(String log) {
        return log.substring(log.lastIndexOf('/') + 1);
    }
}
