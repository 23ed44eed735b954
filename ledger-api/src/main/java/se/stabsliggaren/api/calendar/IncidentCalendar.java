package se.stabsliggaren.api.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.view.ViewForm;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.projection.openpoints.Appointment;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsRow;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Sight;

/**
 * The times of an incident as its reader may see them, as a calendar. It follows from the posts: the same posts read at the
 * same time give the same bytes.
 */
public final class IncidentCalendar implements ViewForm {

    static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final OpenPoints points;
    private final Views views;
    private final VisibleLog log;

    /** @param points whose views these are */
    public IncidentCalendar(OpenPoints points, Views views, VisibleLog log) {
        this.points = points;
        this.views = views;
        this.log = log;
    }

    /** The duties in this form; what else has a time stands beside them. */
    @Override
    public String view() {
        return "duties";
    }

    @Override
    public MediaType type() {
        return TYPE;
    }

    @Override
    public byte[] of(IncidentEntry incident, Sight sight, ReadOptions reading, String ledger) {
        View<OpenPointsRow> known = views.view(points, incident.log(), sight).known(reading);
        Ics calendar = new Ics(incident.designation(), recorded(incident, sight, known.last()), known.last());
        Set<String> keys = new HashSet<>();
        for (Appointment appointment : points.appointments(known, reading.now())) {
            String key = appointment.key();
            for (int same = 2; !keys.add(key); same++) {
                key = appointment.key() + "\n" + same; // Of two who are covered, nobody can tell which is which.
            }
            String page = appointment.limit() == null ? "open-points" : "duties";
            calendar.add(
                    uid(incident, key),
                    appointment,
                    (incident.exercise() ? "ÖVNING – " : "") + summary(appointment),
                    description(incident, appointment),
                    "%s/handelse/%s/%s".formatted(ledger, incident.id(), page));
        }
        return calendar.bytes();
    }

    /** Every event is as old as the last post it was counted from. */
    private Instant recorded(IncidentEntry incident, Sight sight, int last) {
        return log.post(sight, incident.log(), last)
                .map(VisiblePost::post)
                .orElseThrow()
                .recordedAt();
    }

    private static String uid(IncidentEntry incident, String key) {
        byte[] named = (incident.log() + "\n" + key).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.of(named)).substring(0, 32) + "@" + incident.id();
    }

    private static String summary(Appointment appointment) {
        String kind = appointment.limit() == null ? "" : "Frist: ";
        return kind + (appointment.asFirst() ? "tidigast: " : "") + appointment.what();
    }

    private static String description(IncidentEntry incident, Appointment appointment) {
        List<String> posts =
                appointment.posts().stream().map(number -> "nr " + number).toList();
        String cited =
                posts.isEmpty() ? "" : " Enligt %s i %s.".formatted(String.join(", ", posts), incident.designation());
        return appointment.said() + cited;
    }
}
