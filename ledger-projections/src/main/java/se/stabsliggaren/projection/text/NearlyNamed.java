package se.stabsliggaren.projection.text;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.naming.NearNames;
import se.stabsliggaren.naming.Spelling;

/**
 * What a remark asks about names: those that a post has, and an earlier one nearly. No later post changes which they are,
 * so that they are looked for once, and a view keeps them.
 *
 * @param post the earlier one
 */
public record NearlyNamed(Ref post, List<NearNames> names) {

    /**
     * What a post's remarks ask about, in the order of the remarks; of any other remark nothing.
     *
     * @param here the names of the post that was remarked
     * @param there those of an earlier post; none where its reader does not know of it
     */
    public static List<NearlyNamed> in(List<Remark> remarks, List<Spelling> here, IntFunction<List<Spelling>> there) {
        return remarks.stream()
                .flatMap(NearlyNamed::asked)
                .distinct()
                .map(post -> new NearlyNamed(post, NearNames.between(here, there.apply(post.post()))))
                .filter(nearly -> !nearly.names().isEmpty())
                .toList();
    }

    /** The posts whose names a remark asks about. */
    static Stream<Ref> asked(Remark remark) {
        return remark.kind() == RemarkKind.NAME_NEARLY_KNOWN ? remark.about().stream() : Stream.empty();
    }
}
