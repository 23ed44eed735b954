package se.stabsliggaren.api.room;

import java.util.LinkedHashMap;
import java.util.Map;
import se.stabsliggaren.api.reading.SeenPost;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.projection.Part;
import se.stabsliggaren.projection.SwedishTime;
import se.stabsliggaren.projection.line.Lines;

/**
 * A post as one line of the page.
 *
 * @param occurred when it happened; marked as assumed when nobody said, and the time of recording is all there is
 * @param remarks what the rules noticed, in one string
 */
public record Line(int number, String occurred, String recorded, String function, String text, String remarks) {

    static Line of(SeenPost stored) {
        Post post = stored.post();
        boolean assumed = Boolean.TRUE.equals(post.entry().occurred().assumed());
        return new Line(
                post.number(),
                SwedishTime.occurred(post.entry().occurred()) + (assumed ? ", antaget" : ""),
                SwedishTime.moment(post.recordedAt()),
                post.entry().by().function(),
                Part.plain(Lines.of(post.event())),
                post.entry().remarks().stream().map(Line::sentence).collect(java.util.stream.Collectors.joining(" ")));
    }

    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", (long) number);
        tree.put("occurred", occurred);
        tree.put("recorded", recorded);
        tree.put("function", function);
        tree.put("text", text);
        tree.put("remarks", remarks);
        return Json.text(tree);
    }

    private static String sentence(Remark remark) {
        return remark.kind().sentence(remark.about());
    }
}
