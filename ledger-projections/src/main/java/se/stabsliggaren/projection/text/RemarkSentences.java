package se.stabsliggaren.projection.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.naming.NearNames;
import se.stabsliggaren.naming.SameNames;

/**
 * What a rule noticed, in words, of a post of which is known which of its names are nearly others.
 *
 * @param same which of them mean the same by now: of those nobody is asked any more
 */
public record RemarkSentences(SameNames same) {

    /** @param one whether some post says that they are one */
    private record Asked(NearNames near, int post, boolean one) {

        String words() {
            return NameKindWords.definite(near.kind()) + " ”" + near.here() + "” kallas i nr " + post + " ”"
                    + near.there() + "”" + (one ? ", och de är sammanförda." : "; är det samma?");
        }
    }

    /**
     * One remark, which can ask about several names.
     *
     * @param nearly what the post's remarks ask about, of the posts its reader knows of
     */
    public List<String> of(Remark remark, List<NearlyNamed> nearly) {
        return sentences(remark, nearly, asked -> true);
    }

    /** The same without what was answered; empty where all was. */
    public List<String> unanswered(Remark remark, List<NearlyNamed> nearly) {
        return sentences(remark, nearly, asked -> !asked.one());
    }

    private List<String> sentences(Remark remark, List<NearlyNamed> nearly, Predicate<Asked> told) {
        List<Asked> asked = NearlyNamed.asked(remark)
                .flatMap(post -> nearly.stream().filter(near -> near.post().equals(post)))
                .flatMap(this::each)
                .toList();
        return asked.isEmpty()
                ? List.of(remark.kind().sentence(remark.about()))
                : asked.stream().filter(told).map(Asked::words).toList();
    }

    private Stream<Asked> each(NearlyNamed nearly) {
        return nearly.names().stream().map(near -> new Asked(near, nearly.post().post(), near.areOne(same)));
    }
}
