package se.stabsliggaren.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.api.page.LedgerPage;
import se.stabsliggaren.api.page.PageHtml;
import se.stabsliggaren.api.page.PageJson;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/** However a view came to be, its pages are the same bytes. */
class FoldedInPortionsTest {

    private static final Instant NOW = Instant.parse("2024-11-20T12:00:00Z");
    private static final List<Sight> SIGHTS =
            List.of(Sight.WHOLE, new Sight(true, false), new Sight(false, true), Sight.LEAST);

    private final Projections projections = new Projections(ProjectionList.all());
    private final PageHtml html = new PageHtml();

    @Property(tries = 30)
    void broughtUpToDateNowAndThenOrFoldedAtOnceItGivesTheSameBytesToEachReader(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int size) {
        List<Post> posts = RandomHistory.of(seed, size);
        OpenLog inPortions = inPortions(posts, new Random(seed));
        for (Sight sight : SIGHTS) {
            ViewSet kept = inPortions.folded(sight, projections).views(sight).orElseThrow();
            ViewSet atOnce = ViewSet.empty(projections).after(seen(posts, sight));
            for (int i = 0; i < projections.all().size(); i++) {
                for (ReadOptions reading : readings(size)) {
                    Object page = page(atOnce.views().get(i), reading);
                    Object again = page(kept.views().get(i), reading);
                    String name = projections.all().get(i).name();
                    assertThat(PageJson.write(again)).as(name).isEqualTo(PageJson.write(page));
                    if (sight.equals(Sight.LEAST)) {
                        assertThat(html.render(name, again, LedgerPage.FIRST))
                                .as(name)
                                .isEqualTo(html.render(name, page, LedgerPage.FIRST));
                    }
                }
            }
        }
    }

    private static <R> Object page(View<R> view, ReadOptions reading) {
        return view.projection().page(view, reading);
    }

    /** As readers with different rights come by between the posts. */
    private OpenLog inPortions(List<Post> posts, Random random) {
        OpenLog open = OpenLog.unread(0);
        while (open.last() < posts.size()) {
            int next = Math.min(posts.size(), open.last() + 1 + random.nextInt(20));
            open = open.after(posts.subList(open.last(), next).stream()
                    .map(FoldedInPortionsTest::stored)
                    .toList());
            open = open.folded(SIGHTS.get(random.nextInt(SIGHTS.size())), projections);
        }
        return open;
    }

    private static StoredPost stored(Post post) {
        return new StoredPost(post, new byte[0], new byte[0], null);
    }

    private static List<Post> seen(List<Post> posts, Sight sight) {
        Coverings coverings = Coverings.none();
        for (Post post : posts) {
            coverings = coverings.after(post);
        }
        Coverings last = coverings;
        return posts.stream().map(post -> sight.see(post, last)).toList();
    }

    private static List<ReadOptions> readings(int size) {
        return List.of(
                new ReadOptions("L1-2024-3", false, NOW, null, null, false, null),
                new ReadOptions("L1-2024-3", false, NOW, NOW, size / 2, true, NOW));
    }
}
