package se.stabsliggaren.naming;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.format.TypedName;

/** Two names of one kind that are nearly the same, each as its post has it. */
public record NearNames(NameKind kind, String here, String there) {

    private record Compared(Spelling spelling, Likeness like) {

        static List<Compared> of(List<Spelling> spellings) {
            return spellings.stream()
                    .map(one -> new Compared(one, Likeness.of(TypedName.of(one.typed()))))
                    .toList();
        }

        boolean isNear(Compared other) {
            return spelling.kind() == other.spelling.kind() && like.isNear(other.like);
        }
    }

    /** Those that two posts have. */
    public static List<NearNames> between(List<Spelling> here, List<Spelling> there) {
        List<NearNames> near = new ArrayList<>();
        List<Compared> others = Compared.of(there);
        for (Compared one : Compared.of(here)) {
            for (Compared other : others) {
                if (one.isNear(other)) {
                    near.add(new NearNames(
                            one.spelling().kind(),
                            one.spelling().typed(),
                            other.spelling().typed()));
                }
            }
        }
        return near;
    }

    /** Whether some post says that they are one. */
    public boolean areOne(SameNames same) {
        return !same.isNothing() && same.same(kind, here, there);
    }
}
