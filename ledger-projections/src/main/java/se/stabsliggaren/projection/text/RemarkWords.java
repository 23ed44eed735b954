package se.stabsliggaren.projection.text;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.naming.NearNames;
import se.stabsliggaren.naming.SameNames;
import se.stabsliggaren.naming.Spelling;

/**
 * What a rule noticed, in words. The remark itself knows numbers alone; names are taken from posts that can be read.
 *
 * @param there the names of an earlier post; none where its reader does not know of it
 * @param same which of them mean the same by now: of those nobody is asked any more
 */
public record RemarkWords(IntFunction<List<Spelling>> there, SameNames same) {

    /** For whom no other post is read: by numbers alone. */
    public static RemarkWords withoutNames() {
        return new RemarkWords(post -> List.of(), SameNames.none());
    }

    private record Asked(NearNames near, int post) {

        String words(boolean one) {
            return "%s ”%s” kallas i nr %d ”%s”%s"
                    .formatted(
                            NameKindWords.definite(near.kind()),
                            near.here(),
                            post,
                            near.there(),
                            one ? ", och de är sammanförda." : "; är det samma?");
        }
    }

    /**
     * One remark, which can ask about several names.
     *
     * @param here the names of the post that was remarked
     */
    public List<String> of(Remark remark, List<Spelling> here) {
        return sentences(remark, asked(remark, here), asked -> true);
    }

    /** The same without what was answered; empty where all was. */
    public List<String> unanswered(Remark remark, List<Spelling> here) {
        return sentences(remark, asked(remark, here), asked -> !asked.near().areOne(same));
    }

    private List<String> sentences(Remark remark, List<Asked> asked, Predicate<Asked> told) {
        return asked.isEmpty()
                ? List.of(remark.kind().sentence(remark.about()))
                : asked.stream()
                        .filter(told)
                        .map(one -> one.words(one.near().areOne(same)))
                        .toList();
    }

    private List<Asked> asked(Remark remark, List<Spelling> here) {
        return remark.kind() == RemarkKind.NAME_NEARLY_KNOWN
                ? remark.about().stream()
                        .flatMap(about -> asked(here, about.post()))
                        .toList()
                : List.of();
    }

    private Stream<Asked> asked(List<Spelling> here, int post) {
        return NearNames.between(here, there.apply(post)).stream().map(near -> new Asked(near, post));
    }
}
