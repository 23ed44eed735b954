package se.stabsliggaren.projection.text;

import java.util.List;
import java.util.function.IntFunction;
import se.stabsliggaren.event.Remark;
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

    /**
     * One remark, which can ask about several names.
     *
     * @param here the names of the post that was remarked
     */
    public List<String> of(Remark remark, List<Spelling> here) {
        return new RemarkSentences(same).of(remark, NearlyNamed.in(List.of(remark), here, there));
    }
}
