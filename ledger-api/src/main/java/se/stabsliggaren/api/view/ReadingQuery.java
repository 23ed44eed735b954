package se.stabsliggaren.api.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.sight.Sight;

/** From which moment a view of an incident is read, of what was asked. */
@Component
class ReadingQuery {

    private final VisibleLog log;
    private final LedgerClock wall;

    ReadingQuery(VisibleLog log, LedgerClock wall) {
        this.log = log;
        this.wall = wall;
    }

    ReadOptions of(IncidentEntry incident, AsOfQuery asked) {
        checkRecorded(incident, asked.min());
        Instant atInstant = moment(incident, asked);
        Integer atPost = asked.atPost() != null || atInstant == null
                ? asked.atPost()
                : Integer.valueOf(log.lastRecordedBy(incident.log(), atInstant));
        return new ReadOptions(
                incident.heading(),
                incident.exercise(),
                atInstant == null ? wall.now().recordedAt() : atInstant,
                atInstant,
                atPost,
                asked.paperAsStated(),
                asked.occurredBy(),
                asked.min(),
                incident.keeper());
    }

    /** Every post that somebody has a receipt for is in every view, so that one which is not there was never recorded. */
    private void checkRecorded(IncidentEntry incident, int min) {
        int last = min == 0 ? 0 : log.last(incident.log());
        if (last < min) {
            throw new ProblemException(
                    Problem.notFound("Nr %d är inte infört, det sista är nr %d; läs utan min, eller när det är infört."
                            .formatted(min, last)));
        }
    }

    /** The moment asked for; a post stands for the moment it was recorded. */
    private @Nullable Instant moment(IncidentEntry incident, AsOfQuery asked) {
        Integer atPost = asked.atPost();
        return atPost == null
                ? asked.atInstant()
                : log.post(Sight.WHOLE, incident.log(), atPost)
                        .map(VisiblePost::post)
                        .orElseThrow(() -> noPost(atPost))
                        .recordedAt();
    }

    private static ProblemException noPost(int post) {
        return new ProblemException(Problem.badParameter(
                "at", "Nr %d finns inte i händelsen; skriv ett löpnummer som finns.".formatted(post)));
    }
}
