package se.stabsliggaren.api.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/**
 * Says which assessment a masked copy may follow, and stops the release when it may follow none: nothing is covered
 * that nobody assessed, and nothing goes out that somebody marked and nobody assessed.
 */
public final class Releases {

    private static final int NAMED = 10;

    private final PostLog log;

    public Releases(PostLog log) {
        this.log = log;
    }

    /**
     * The assessment that the release follows.
     *
     * @param size how many posts the incident has
     * @param post the number of the post {@code request.assessed}
     * @throws NotReleased when nothing is to be handed out after it
     */
    public Assessment of(String origin, int size, int post) {
        StandingRequests requests = new StandingRequests();
        Coverings now = Coverings.none();
        Coverings assessedBy = now;
        for (StoredPost stored : posts(origin, size)) {
            requests.after(stored.post());
            now = next(now, stored.post());
            assessedBy = stored.post().number() <= post ? now : assessedBy;
        }
        RequestAssessed assessed = standing(origin, post, requests);
        Assessment assessment = assessment(post, assessed);
        mustBeComplete(
                origin,
                assessment,
                now,
                ("Nr %s är dold eller bär en varningssignal som prövningen i nr %d inte"
                        + " täcker; täck det i en ny prövning, eller häv det och pröva på nytt, och lämna sedan ut."));
        mustBeComplete(
                origin,
                assessment,
                assessedBy,
                "Nr %s var dold eller bar en varningssignal när prövningen i nr %d"
                        + " gjordes, utan att den täcker det; pröva begäran på nytt nu när det är hävt, och lämna ut enligt det.");
        return assessment;
    }

    /** What was uncovered by somebody who could not read it is covered still, whatever the log says. */
    private static Coverings next(Coverings before, Post post) {
        Sight reader =
                Role.function(post.entry().by().function()).map(Role::sight).orElse(Sight.LEAST);
        return before.uncovers(post, reader) ? before.keptAfter(post) : before.after(post);
    }

    private PagedIterable<StoredPost> posts(String origin, int size) {
        return new PagedIterable<>(size, (after, limit) -> log.posts(origin, after, limit));
    }

    private RequestAssessed standing(String origin, int number, StandingRequests requests) {
        Optional<Post> found = log.post(origin, number).map(StoredPost::post);
        if (found.isEmpty() || !(found.get().event() instanceof RequestAssessed assessed)) {
            throw new NotReleased.NoAssessment(
                    "Nr %d är ingen sekretessprövning; ange numret på den post där begäran prövades (request.assessed)."
                            .formatted(number));
        }
        int wording =
                requests.wording(number).map(StandingRequests.Wording::number).orElse(0);
        int request = requests.name(assessed.request());
        if (wording == 0) {
            throw stopped("Prövningen i nr %d är återtagen; pröva begäran på nytt och lämna ut enligt den prövningen."
                    .formatted(number));
        }
        if (!requests.stands(request)) {
            throw stopped("Begäran nr %d är återtagen; för in den på nytt och pröva den innan något lämnas ut."
                    .formatted(request));
        }
        int latest = requests.lastAssessment(request)
                .map(StandingRequests.Wording::number)
                .orElse(wording);
        if (wording != number || latest > number) {
            throw stopped("Prövningen i nr %d är ersatt av nr %d; lämna ut enligt den."
                    .formatted(number, Math.max(latest, wording)));
        }
        requests.refusal(request).filter(refusal -> refusal.number() > number).ifPresent(refusal -> {
            throw stopped("Begäran nr %d avslogs i sin helhet i nr %d; pröva den på nytt om något ändå ska lämnas ut."
                    .formatted(request, refusal.number()));
        });
        return assessed;
    }

    private static Assessment assessment(int number, RequestAssessed assessed) {
        for (Passages covered : assessed.covered()) {
            if (covered.provision() == null) {
                throw stopped("Prövningen i nr %d täcker något i nr %d utan bestämmelse; rätta prövningen och ange den."
                        .formatted(number, covered.post().post()));
            }
        }
        return new Assessment(number, passages(assessed.covered()));
    }

    /** The passages of an event, as bundles know them. */
    static List<Assessment.Passage> passages(List<Passages> named) {
        return named.stream()
                .map(one -> new Assessment.Passage(
                        one.post().post(),
                        one.path(),
                        one.words().stream().map(Integer::longValue).toList(),
                        one.provision()))
                .toList();
    }

    private void mustBeComplete(String origin, Assessment assessment, Coverings coverings, String sentence) {
        int last = Math.toIntExact(assessment.post());
        List<Integer> unassessed = new ArrayList<>();
        for (StoredPost stored : posts(origin, last)) {
            AssessedPost post = new AssessedPost(stored.post(), assessment);
            post.unresolved().ifPresent(passage -> {
                throw stopped(("Prövningen i nr %d täcker %s i nr %d, men något sådant finns inte där; rätta prövningen"
                                + " så att den täcker det som avses.")
                        .formatted(
                                last, AssessedPost.told(passage), stored.post().number()));
            });
            if (!post.coversAllOf(coverings)) {
                unassessed.add(stored.post().number());
            }
        }
        if (!unassessed.isEmpty()) {
            throw stopped(sentence.formatted(told(unassessed), last));
        }
    }

    private static String told(List<Integer> numbers) {
        String told = numbers.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > NAMED ? told + " och %d till".formatted(numbers.size() - NAMED) : told;
    }

    private static NotReleased stopped(String sentence) {
        return new NotReleased.Stopped(sentence);
    }
}
