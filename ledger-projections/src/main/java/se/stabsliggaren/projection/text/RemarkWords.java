package se.stabsliggaren.projection.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.naming.NearNames;
import se.stabsliggaren.naming.Spelling;

/** What a rule noticed, in words. The remark itself knows numbers alone; names are taken from posts that can be read. */
public final class RemarkWords {

    private RemarkWords() {}

    /**
     * One remark, which can ask about several names.
     *
     * @param here the names of the post that was remarked
     * @param there those of an earlier one; none where its reader does not know of it
     */
    public static List<String> of(Remark remark, List<Spelling> here, IntFunction<List<Spelling>> there) {
        if (remark.kind() != RemarkKind.NAME_NEARLY_KNOWN) {
            return List.of(remark.kind().sentence(remark.about()));
        }
        List<String> sentences = new ArrayList<>();
        for (Ref about : remark.about()) {
            for (NearNames near : NearNames.between(here, there.apply(about.post()))) {
                sentences.add("%s ”%s” kallas i nr %d ”%s”; är det samma?"
                        .formatted(NameKindWords.definite(near.kind()), near.here(), about.post(), near.there()));
            }
        }
        return sentences.isEmpty() ? List.of(remark.kind().sentence(remark.about())) : List.copyOf(sentences);
    }
}
