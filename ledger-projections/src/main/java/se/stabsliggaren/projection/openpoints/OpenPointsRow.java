package se.stabsliggaren.projection.openpoints;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.NameOf;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.naming.Spelling;
import se.stabsliggaren.projection.duties.DutyRow;
import se.stabsliggaren.projection.text.NearlyNamed;

/**
 * What is kept of a post to know what is open. Every post is kept, since any can carry a remark or make a message old.
 *
 * @param type the event's stored name
 * @param about the earlier posts it tells something new of
 * @param systems the registered systems it tells something new of
 * @param subjects the operations, and the systems nobody registered, it tells something new of
 * @param event the event itself when it opens or closes a point; null for all others
 * @param duty what the duties keep of it, whose limits are open points; null when nothing
 * @param spellings the names it has, as they were typed, of which a later remark can ask whether they mean another
 * @param nearly what the remarks on it ask about its names
 */
public record OpenPointsRow(
        String type,
        List<Ref> about,
        List<Ref> systems,
        @NameOf(NameKind.SYSTEM) List<String> subjects,
        @Nullable Event event,
        @Nullable DutyRow duty,
        List<Spelling> spellings,
        List<NearlyNamed> nearly) {

    static OpenPointsRow of(Post post, IntFunction<@Nullable OpenPointsRow> earlier) {
        Event event = post.event();
        List<Spelling> spellings = Spelling.in(event);
        News news = News.of(event);
        return new OpenPointsRow(
                Vocabulary.of(event).name(),
                news.about(),
                news.systems(),
                news.subjects(),
                OpenPointsTopic.of(event) == null ? null : event,
                DutyRow.of(event),
                spellings,
                NearlyNamed.in(post.entry().remarks(), spellings, number -> spellings(earlier.apply(number))));
    }

    private static List<Spelling> spellings(@Nullable OpenPointsRow row) {
        return row == null ? List.of() : row.spellings();
    }
}
