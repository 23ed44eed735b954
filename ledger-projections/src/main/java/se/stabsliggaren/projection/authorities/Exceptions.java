package se.stabsliggaren.projection.authorities;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.projection.breach.Belonging;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyRow;
import se.stabsliggaren.projection.duties.Latest;
import se.stabsliggaren.projection.regime.Question;
import se.stabsliggaren.projection.regime.Sign;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * The posts that speak against a duty that has begun. What is said of a breach speaks against no duty of another breach or
 * of another controller, and no longer once it was judged anew and otherwise.
 */
final class Exceptions {

    private final List<Row<AuthorityRow>> standing;
    private final BreachPosts breaches;
    private final Map<Integer, BreachPost> ofBreaches = new HashMap<>();
    private final Instant now;

    Exceptions(View<AuthorityRow> known, Instant now) {
        this.standing = known.telling().toList();
        this.now = now;
        this.breaches = BreachPosts.of(known, Exceptions::breach);
        breaches.all().forEach(post -> ofBreaches.put(post.row().number(), post));
    }

    private static @Nullable BreachEvent breach(AuthorityRow row) {
        DutyRow duty = row.duty();
        return duty == null ? null : duty.breach();
    }

    /** Those that speak against this duty, ascending. */
    List<Integer> against(Duty duty, List<Sign> excepts) {
        return excepts.stream()
                .flatMap(sign -> against(duty, sign, excepts))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Integer> against(Duty duty, Sign sign, List<Sign> excepts) {
        List<Row<AuthorityRow>> judged = standing.stream()
                .filter(row -> sign.isOfType(row.said().event()))
                .filter(row -> concerns(row, duty))
                .filter(row -> Interval.of(row).canHaveHappenedBy(now))
                .toList();
        boolean stands = judged.stream().noneMatch(row -> ofBreaches.containsKey(row.number()))
                || latest(judged)
                        .filter(row -> Question.any(excepts, row.said().event()))
                        .isPresent();
        return stands
                ? judged.stream().filter(row -> sign.isOf(row.said().event())).map(Row::number)
                : Stream.empty();
    }

    private static Optional<Row<AuthorityRow>> latest(List<Row<AuthorityRow>> judged) {
        return Latest.of(judged, Interval::of);
    }

    /** What names no breach, or whose duty names none, can be of it. */
    private boolean concerns(Row<AuthorityRow> row, Duty duty) {
        BreachPost post = ofBreaches.get(row.number());
        if (post == null || duty.breach() == null) {
            return true;
        }
        return duty.controller() == null
                ? post.breach() == duty.breach()
                : breaches.belonging(post, new Party(Objects.requireNonNull(duty.breach()), duty.controller()))
                        != Belonging.NOT;
    }
}
