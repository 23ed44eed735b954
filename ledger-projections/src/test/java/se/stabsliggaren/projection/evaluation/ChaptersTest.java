package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.Progress;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** A chapter tells the types that are said to be told there, and no others. */
class ChaptersTest {

    private static final ReadOptions READING =
            new ReadOptions("L1-2024-3", false, Instant.parse("2025-01-01T00:00:00Z"), null, null, false, null);

    /** Chapters that are written from the whole record, whatever is told where. */
    private static final Set<Chapter> OF_ALL = Set.of(
            Chapter.SUMMARY,
            Chapter.METHOD,
            Chapter.DOCUMENTATION,
            Chapter.UNCERTAINTIES,
            Chapter.HOW_TO_VERIFY,
            Chapter.TIMELINE);

    private static final int MOST = 300;
    private static final long TYPES = Vocabulary.types().stream()
            .filter(type -> !type.family().equals("register"))
            .count();

    @Test
    void anActivatedStaffIsToldWhereTheOrganisationIs() {
        History history = new History();
        history.records(new StaffActivated(null, "brandstationen"));
        assertThat(written(Chapter.ORGANISATION, history.posts())).contains("Staben började arbeta i brandstationen");
        assertThat(written(Chapter.COMMUNICATION, history.posts())).doesNotContain("Staben");
    }

    @Test
    void whatIsToldNowhereChangesNoChapterButThoseOfTheWholeRecord() {
        History history = new History();
        history.records(new StaffActivated(null, "brandstationen"));
        List<Post> before = history.posts();
        history.records(new NoteWritten(Text.of("värre"), null, null));

        assertThat(Chapters.of(history.posts().getLast().event())).isEmpty();
        assertThat(Stream.of(Chapter.values())
                        .filter(chapter -> !OF_ALL.contains(chapter))
                        .filter(chapter -> !written(chapter, before).equals(written(chapter, history.posts()))))
                .isEmpty();
    }

    /** Of each type some post is found without which the chapter would be another. */
    @Test
    void everyTypeIsToldInEveryChapterItIsSaidToBeToldIn() {
        Map<String, Set<Chapter>> untold = new TreeMap<>();
        for (long seed = 1; seed <= MOST && (untold.size() < TYPES || !areEmpty(untold)); seed++) {
            List<Post> posts = seed == 1 ? referring() : RandomHistory.of(seed, 50);
            for (Post post : posts) {
                untold.computeIfAbsent(
                                Vocabulary.of(post.event()).name(), none -> new TreeSet<>(Chapters.of(post.event())))
                        .removeIf(chapter -> tells(chapter, post, posts));
            }
        }
        assertThat(untold)
                .hasSize((int) TYPES)
                .allSatisfy((type, chapters) -> assertThat(chapters).as(type).isEmpty());
    }

    /** Posts that tell only together with another, which chance seldom brings about. */
    private static List<Post> referring() {
        History history = new History();
        history.records(new BecameAware(null, List.of(), null, null));
        int decided = history.records(new DecisionTaken(
                null, Text.of("Stäng."), null, List.of(), null, null, null, null, List.of(), null, List.of()));
        history.records(new SystemStatusChanged(
                new Scope(Reach.ONE, List.of(), List.of("internet")),
                SystemStatus.SHUT_BY_US,
                null,
                null,
                Ref.to(decided)));
        int task = history.records(new TaskGiven(Text.of("Ring."), null, null, null, null));
        history.records(new TaskDropped(Ref.to(task), null));
        int routine = history.occurred("2024-11-06T12:00Z").records(new RoutineBegun(null, Text.of("Papper."), null));
        history.occurred("2024-11-07T12:00Z").records(new RoutineEnded(Ref.to(routine), null));
        int lesson = history.records(new LessonNoted(null, Text.of("Öva."), List.of()));
        history.records(new FollowedUp(Ref.to(lesson), Progress.DONE, null));
        history.occurred("2024-11-05T08:00Z").records(new IncidentDetected(null, null, null, null, Knower.OWN_STAFF));
        history.records(new BreachSuspected(Text.of("Filer borta."), List.of(), When.parse("2024-11-05T08:00Z")));
        history.occurred("2026-11-06T08:00Z")
                .records(new DutyFiled("CSL", "CERT-SE", null, Stage.INITIAL, null, null, null, null));
        return history.posts();
    }

    private static boolean areEmpty(Map<String, Set<Chapter>> untold) {
        return untold.values().stream().allMatch(Set::isEmpty);
    }

    /** Whether the chapter is another when the post says something that is told nowhere. */
    private static boolean tells(Chapter chapter, Post post, List<Post> posts) {
        List<Post> without =
                posts.stream().map(one -> one == post ? silent(one) : one).toList();
        return !written(chapter, posts).equals(written(chapter, without));
    }

    private static Post silent(Post post) {
        return History.saying(post, new NoteWritten(Text.of("värre"), null, null));
    }

    private static String written(Chapter chapter, List<Post> posts) {
        EvaluationReport report = new EvaluationReport();
        PostSelection all = PostSelection.of(View.of(report, posts).known(READING), READING.now());
        Section section = chapter.writtenFrom(all);
        return Stream.concat(
                        section.sentences().stream(),
                        section.measures().stream().map(Measure::value))
                .map(sentence -> sentence.plain() + sentence.cites())
                .collect(Collectors.joining("\n"));
    }
}
