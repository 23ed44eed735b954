package se.stabsliggaren.naming;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.format.TypedName;

/** Two names of one kind that are nearly the same, each as its post has it. */
public record NearNames(NameKind kind, String here, String there) {

    /** Those that two posts have. */
    public static List<NearNames> between(List<Spelling> here, List<Spelling> there) {
        List<NearNames> near = new ArrayList<>();
        for (Spelling one : here) {
            for (Spelling other : there) {
                if (one.kind() == other.kind() && like(one).isNear(like(other))) {
                    near.add(new NearNames(one.kind(), one.typed(), other.typed()));
                }
            }
        }
        return near;
    }

    /** Whether some post says that they are one. */
    public boolean areOne(SameNames same) {
        return same.same(kind, here, there);
    }

    private static Likeness like(Spelling spelling) {
        return Likeness.of(TypedName.of(spelling.typed()));
    }
}
