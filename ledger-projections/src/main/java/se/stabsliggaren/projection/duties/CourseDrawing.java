package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.duties.DeedPosts.Acted;
import se.stabsliggaren.projection.duties.DutyCourse.BoardReport;
import se.stabsliggaren.projection.duties.DutyCourse.NotInforming;
import se.stabsliggaren.projection.duties.DutyCourse.Reportable;
import se.stabsliggaren.projection.duties.DutyCourse.Told;
import se.stabsliggaren.projection.duties.DutyPosts.Passed;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishTime;

/** Draws what became of a duty beside its assessments and filings. */
final class CourseDrawing {

    private CourseDrawing() {}

    static DutyCourse of(DutyLine line, List<Passed> limits, Instant now) {
        Year own = SwedishTime.year(now);
        LineDeeds deeds = line.deeds();
        Acted ended = deeds.ended();
        BreachPost rejudged = deeds.rejudged();
        DecisionReports reports = DecisionReports.of(line.by(now), now);
        return new DutyCourse(
                limits.stream().map(one -> one.row().number()).toList(),
                NotifyingDecision.notTo(line).map(post -> post.row().number()).orElse(null),
                NotifyingDecision.turnedBy(line)
                        .map(post -> post.row().number())
                        .orElse(null),
                deeds.decisions().stream()
                        .map(one -> reportable(reports, one, own))
                        .toList(),
                deeds.told().stream()
                        .map(one -> new Told(
                                one.row().number(),
                                Sentences.of(one.event()),
                                Done.of(one.row().occurred(), own)))
                        .toList(),
                ended == null ? null : ended.row().number(),
                rejudged == null ? null : rejudged.row().number(),
                notInforming(deeds.notInforming()));
    }

    private static @Nullable NotInforming notInforming(@Nullable InformingDecision decision) {
        return decision == null
                ? null
                : new NotInforming(decision.row().number(), SwedishCodes.of(decision.ground()), decision.ends());
    }

    private static Reportable reportable(DecisionReports reports, Acted decision, Year own) {
        return new Reportable(
                decision.row().number(),
                Sentences.of(decision.event()),
                Done.of(decision.row().occurred(), own),
                reports.isReported(decision),
                Stream.concat(
                                reports.told(decision).stream()
                                        .map(one -> new BoardReport(
                                                one.row().number(),
                                                one.event().board(),
                                                one.event().meeting())),
                                reports.filed(decision).stream()
                                        .map(one -> new BoardReport(
                                                one.row().number(),
                                                one.event().recipient().strip(),
                                                null)))
                        .toList());
    }
}
