package se.stabsliggaren.api.room;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.naming.Spelling;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.RemarkWords;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.AmendmentIndex;

/**
 * A post as one line of the page.
 *
 * @param occurred when it happened; marked as assumed when nobody said, and the time of recording is all there is
 * @param writer who recorded it, {@code ▇} when that is covered; null when no post introduces them
 * @param initials the same where there is no room for a name
 * @param remarks what the rules noticed, in one string
 * @param reason why it corrects, or why it comes late; empty when nobody said
 * @param struck whether it was corrected or withdrawn
 * @param afterwards what later posts did to it
 */
public record Line(
        int number,
        String occurred,
        String recorded,
        String function,
        @Nullable String writer,
        @Nullable String initials,
        String text,
        String reason,
        String remarks,
        boolean struck,
        List<AmendmentNote> afterwards) {

    /** @param words for what the rules noticed */
    static Line of(VisiblePost stored, AmendmentIndex amendments, RemarkWords words) {
        Post post = stored.post();
        boolean assumed = Boolean.TRUE.equals(post.entry().occurred().assumed());
        Person writer = stored.writer();
        Year recorded = SwedishTime.year(post.recordedAt());
        return new Line(
                post.number(),
                SwedishTime.occurred(post.entry().occurred(), recorded) + (assumed ? ", antaget" : ""),
                SwedishTime.dated(post.recordedAt()),
                post.entry().by().function(),
                writer == null ? null : writer.masked(),
                writer == null ? null : initials(writer.masked()),
                Part.plain(Sentences.of(post.event()), recorded),
                post.entry().reason() == null ? "" : post.entry().reason().masked(),
                remarks(post, words),
                !amendments.stands(post.number()),
                AmendmentNote.of(amendments.of(post.number())));
    }

    String json() {
        return Json.text(tree());
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", (long) number);
        tree.put("occurred", occurred);
        tree.put("recorded", recorded);
        tree.put("function", function);
        if (writer != null && initials != null) {
            tree.put("writer", writer);
            tree.put("initials", initials);
        }
        tree.put("text", text);
        tree.put("reason", reason);
        tree.put("remarks", remarks);
        tree.put("struck", struck);
        List<Object> later = new ArrayList<>();
        afterwards.forEach(after -> later.add(Map.of("in", (long) after.in(), "words", after.words())));
        tree.put("afterwards", later);
        return tree;
    }

    /** {@code TT} of Testa Testlund. */
    static String initials(String name) {
        return Stream.of(name.strip().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new String(Character.toChars(Character.toUpperCase(word.codePointAt(0)))))
                .collect(Collectors.joining());
    }

    private static String remarks(Post post, RemarkWords words) {
        return post.entry().remarks().stream()
                .flatMap(remark -> words.of(remark, Spelling.in(post.event())).stream())
                .collect(Collectors.joining(" "));
    }
}
