package se.stabsliggaren.api.sheet;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.NotFound;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.RegisterLog;
import se.stabsliggaren.event.Via;

/** The sheets of staff meetings, for whoever asks over HTTP. */
@Component
public class MeetingSheets {

    private final Sheets sheets;
    private final RegisterLog register;
    private final Accounts accounts;

    MeetingSheets(Sheets sheets, RegisterLog register, Accounts accounts) {
        this.sheets = sheets;
        this.register = register;
        this.accounts = accounts;
    }

    /** Every meeting, the newest first, and what became of its sheet. */
    public List<Sheets.Meeting> all(Caller caller, IncidentEntry incident) {
        return sheets.all(incident.log(), caller.sight());
    }

    /** The sheet that was made of the meeting with this number. */
    public MeetingSheet made(IncidentEntry incident, int post) {
        return sheets.made(incident.log(), meeting(incident, post))
                .orElseThrow(
                        () -> new NotFound("Stabsmötet i nr %d har inget blad än; gör det först.".formatted(post)));
    }

    /** The post that says what became of it; none while it is out. */
    public Optional<Integer> accounted(IncidentEntry incident, MeetingSheet sheet) {
        return sheets.accounted(incident.log(), sheet.meeting());
    }

    /** Makes it, unless it was made. */
    public MeetingSheet make(Actor acting, IncidentEntry incident, int post, Via via) {
        acting.mustRecord("record");
        return sheets.make(
                incident.log(),
                meeting(incident, post),
                acting.recorder(accounts, incident.log(), via),
                acting.recorder(accounts, register.log(), via));
    }

    private int meeting(IncidentEntry incident, int post) {
        return sheets.meeting(incident.log(), post)
                .orElseThrow(() -> new NotFound(
                        "Nr %d är inget stabsmöte; ange löpnumret på mötets post, eller för in mötet först."
                                .formatted(post)));
    }
}
