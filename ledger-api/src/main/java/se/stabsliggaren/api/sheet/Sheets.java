package se.stabsliggaren.api.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.timestamp.Timestamping;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.sight.Sight;

/** Makes the sheets of staff meetings, each once, and finds those that were made. */
@Component
public class Sheets {

    private static final String ROLE = "stab";

    private final Timeline timeline;
    private final Views views;
    private final IncidentRegister incidents;
    private final CheckpointSigner heads;
    private final PostAppender recording;
    private final Timestamping timestamping;

    Sheets(
            Projections projections,
            Views views,
            IncidentRegister incidents,
            CheckpointSigner heads,
            PostAppender recording,
            Timestamping timestamping) {
        this.timeline = projections.all().stream()
                .filter(Timeline.class::isInstance)
                .map(Timeline.class::cast)
                .findFirst()
                .orElseThrow();
        this.views = views;
        this.incidents = incidents;
        this.heads = heads;
        this.recording = recording;
        this.timestamping = timestamping;
    }

    /** The meetings of an incident, as this reader may see them. */
    Meetings meetings(String incident, Sight sight) {
        return new Meetings(views.view(timeline, incident, sight));
    }

    /**
     * A meeting, and how far its sheet has come.
     *
     * @param number the meeting is known by
     * @param accounted the post that says what became of the paper, or null
     */
    public record Meeting(
            int number, String held, boolean made, @Nullable Integer accounted) {}

    /** Every meeting that stands, the newest first. */
    public List<Meeting> all(String incident, Sight sight) {
        Meetings meetings = meetings(incident, sight);
        return meetings.held().stream()
                .map(row -> new Meeting(
                        row.name(),
                        SwedishTime.occurred(row.occurred(), SwedishTime.NONE),
                        isMade(incident, meetings.issued(row.name())),
                        meetings.accounted(row.name())))
                .toList();
    }

    /** It can have been begun and not ended, as the power went. */
    private boolean isMade(String incident, OptionalInt issued) {
        return issued.isPresent()
                && incidents.noting(incident, issued.getAsInt()).isPresent();
    }

    /** The number a meeting is known by; nothing when the post is no meeting. */
    public OptionalInt meeting(String incident, int post) {
        return meetings(incident, Sight.WHOLE).name(post);
    }

    /** The post that says what became of the meeting's sheet, the last one; none while it is out. */
    public Optional<Integer> accounted(String incident, int meeting) {
        return Optional.ofNullable(meetings(incident, Sight.WHOLE).accounted(meeting));
    }

    /** The meeting's sheet, when it was made. */
    public Optional<MeetingSheet> made(String incident, int meeting) {
        OptionalInt issued = meetings(incident, Sight.WHOLE).issued(meeting);
        return issued.isEmpty() ? Optional.empty() : sheet(incident, meeting, issued.getAsInt());
    }

    /**
     * The meeting's sheet, made now unless it was. What was begun and not ended, as the power went, is ended.
     *
     * @param recorder who makes it, under their account in the incident
     * @param registrar the same, under their account in the register
     */
    public MeetingSheet make(String incident, int meeting, Recorder recorder, Recorder registrar) {
        int issued =
                meetings(incident, Sight.WHOLE).issued(meeting).orElseGet(() -> issue(incident, meeting, recorder));
        if (incidents.noting(incident, issued).isEmpty()) {
            incidents.record(heads.noted(incident, heads.size(incident)), registrar);
        }
        MeetingSheet sheet = sheet(incident, meeting, issued).orElseThrow();
        timestamping.due(Math.toIntExact(sheet.head().size()));
        return sheet;
    }

    /** Two who make it at once make one: the second is answered as if it repeated the first. */
    private int issue(String incident, int meeting, Recorder recorder) {
        String label = MeetingSheet.label(meeting);
        Draft draft = Draft.of(new SheetIssued(label, ROLE, null)).withCause(Ref.to(meeting));
        Request request = new Request(label, label.getBytes(StandardCharsets.UTF_8));
        return recording
                .record(incident, List.of(draft), recorder, null, request)
                .getFirst()
                .post()
                .number();
    }

    private Optional<MeetingSheet> sheet(String incident, int meeting, int issued) {
        String register = incidents.log().orElseThrow();
        return incidents
                .noting(incident, issued)
                .map(noting -> new MeetingSheet(meeting, issued, noting.size(), heads.head(register, noting.post())));
    }
}
