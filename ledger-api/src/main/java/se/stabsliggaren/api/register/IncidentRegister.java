package se.stabsliggaren.api.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.ledger.Recorder;

/** The register: who keeps incidents here, and which. */
public interface IncidentRegister {

    /** Whether the register has been opened, which the first start does. */
    boolean opened();

    /** The register's own origin, once it was opened. */
    Optional<String> log();

    /** Opens the register, once, under the body's domain. Its mark stands in designations, e.g. {@code L1}. */
    void open(String domain, String mark, Recorder recorder);

    /** An authority begins to keep its incidents here. Refused when the short name is taken. */
    void register(String id, String name, String domain, Recorder recorder);

    /**
     * Corrects the name and the domain of an authority (spec/keys.md, "Corrections in the register"). Refused where no
     * authority has the short name.
     *
     * @param request what a repetition is recognised by; the first receipt is then given again; null for none
     */
    Receipt correct(String id, String name, String domain, Text reason, Recorder recorder, @Nullable Request request);

    /**
     * Takes back that an authority keeps its incidents here. Refused once an incident, a release or an access names it.
     *
     * @param request what a repetition is recognised by; the first receipt is then given again; null for none
     */
    Receipt withdraw(String id, Text reason, Recorder recorder, @Nullable Request request);

    /**
     * Corrects the title by which the register lists an incident (spec/keys.md, "Corrections in the register"); nothing else
     * of the listing is. What the incident's own log says is corrected there.
     *
     * @param request what a repetition is recognised by; the first receipt is then given again; null for none
     */
    Receipt retitle(IncidentEntry incident, Text title, Text reason, Recorder recorder, @Nullable Request request);

    /** Whether this request was recorded in the register before; null never was. */
    boolean recorded(@Nullable Request request);

    /** The authorities' short names. */
    List<String> authorities();

    /** Records another event in the register's own log. */
    Receipt record(RegisterEvent event, Recorder recorder);

    /**
     * The same, once however often it is asked for.
     *
     * @param request what a repetition is recognised by; the first receipt is then given again; null for none
     */
    Receipt record(RegisterEvent event, Recorder recorder, @Nullable Request request);

    /**
     * The same, unless the register has gone on since it was read.
     *
     * @param last the register's last post, as it was read
     * @throws se.stabsliggaren.api.append.NotRecorded.MovedOn when there are later ones
     */
    Receipt recordAfter(int last, RegisterEvent event, Recorder recorder);

    /**
     * Lets the next key of a log, or of the register itself, take over from here on (spec/keys.md).
     *
     * @param reason why
     */
    Receipt rotate(String log, Text reason, Recorder recorder);

    /**
     * Lists an incident whose log moved here, introduces its key and notes the taking over (spec/handover.md).
     *
     * @param opening post 1 of the log
     * @param authority the short name of the one here that keeps it
     * @param designation the label it has had
     */
    Receipt takeOver(MoveNoted taken, IncidentOpened opening, String authority, String designation, Recorder recorder);

    /** Who let whom in, by every register there was. */
    LetIn letIn();

    List<IncidentEntry> incidents();

    /** How many posts of a log the head covers that was noted last; 0 when none was. */
    int noted(String log);

    /** The designation of the log that goes on for this one, by what was read of the register last. */
    Optional<String> continuedIn(String log);

    /** The stages of a log's moves, oldest first; empty for one that never moved. */
    List<MoveNoted> moves(String log);

    /** What a register that goes on for this one takes with it: authorities, incidents, keys, and which log goes on for which. */
    List<RegisterEvent> carried();

    /** The first note of a head of this log that covers the post; none when it is in no noted head yet. */
    Optional<NotedCheckpoint> noting(String log, int post);

    /** The incident with this id. */
    Optional<IncidentEntry> incident(String id);

    /** The same of an incident of which nobody says when it began. */
    default Receipt openIncident(
            String authority,
            boolean exercise,
            String title,
            @Nullable String diaryNumber,
            Recorder registrar,
            Recorder recorder,
            @Nullable Request request) {
        IncidentOpened opened = new IncidentOpened(authority, exercise, Text.of(title), diaryNumber);
        return openIncident(opened, null, registrar, recorder, request);
    }

    /**
     * Opens an incident in a log of its own, with a random id.
     *
     * @param began when the incident began; null where nobody says, and the time of recording is assumed
     * @return the receipt of its post 1
     */
    Receipt openIncident(
            IncidentOpened opened,
            @Nullable Occurred began,
            Recorder registrar,
            Recorder recorder,
            @Nullable Request request);
}
