package se.stabsliggaren.integrity.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Checkpoint;

/** What a verdict rests on: a grade that is reached, a remark on how far it reaches, or both. */
record Ground(@Nullable Grade grade, @Nullable String remark) {

    static Ground of(Grade grade) {
        return new Ground(grade, null);
    }

    static Ground remark(String remark) {
        return new Ground(null, remark);
    }

    /**
     * Heads that somebody kept; none says anything of posts that it does not answer for.
     *
     * @param what they are, as a sentence begins
     */
    static Ground outside(Grade grade, String what, List<Checkpoint> heads, Vouched vouched) {
        long posts = vouched.by(heads);
        if (posts > 0) {
            return new Ground(grade, "%s styrker posterna till nr %d.".formatted(what, posts));
        }
        return new Ground(
                null,
                heads.isEmpty() ? null : "%s styrker ingen post som visas här, och ger inget betyg.".formatted(what));
    }
}
