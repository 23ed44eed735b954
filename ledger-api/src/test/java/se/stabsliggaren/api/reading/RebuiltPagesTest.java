package se.stabsliggaren.api.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.api.page.PageHtml;
import se.stabsliggaren.api.page.PageJson;
import se.stabsliggaren.api.wiring.Offered;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** However a view came to be, its pages are the same bytes. */
class RebuiltPagesTest {

    private static final Instant NOW = Instant.parse("2024-11-20T12:00:00Z");

    private final Projections projections = new Projections(Offered.all());
    private final PageHtml html = new PageHtml();

    @Property(tries = 60)
    void foldedAtOnceOrStoredAndReadInPartsGivesTheSameBytes(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int size) {
        List<Post> posts = RandomHistory.of(seed, size);
        Folded atOnce = Folded.empty(projections).after(posts);
        Folded inParts = inParts(posts, new Random(seed));
        for (int i = 0; i < projections.all().size(); i++) {
            for (ReadOptions reading : readings(size)) {
                Object page = page(atOnce.views().get(i), reading);
                Object again = page(inParts.views().get(i), reading);
                String name = projections.all().get(i).name();
                assertThat(PageJson.write(again)).as(name).isEqualTo(PageJson.write(page));
                assertThat(html.render(name, again)).as(name).isEqualTo(html.render(name, page));
            }
        }
    }

    private static <R> Object page(View<R> view, ReadOptions reading) {
        return view.projection().page(view, reading);
    }

    /** Stored after a few posts at a time, and read from what was stored before the next ones, as after a restart. */
    private Folded inParts(List<Post> posts, Random random) {
        Map<String, List<byte[]>> stored = new HashMap<>();
        Folded folded = Folded.empty(projections);
        while (folded.last() < posts.size()) {
            int before = folded.last();
            int next = Math.min(posts.size(), before + 1 + random.nextInt(20));
            Folded after = folded.after(posts.subList(before, next));
            Parts.since(before, after).forEach((name, body) -> stored.computeIfAbsent(name, none -> new ArrayList<>())
                    .add(body));
            folded = Parts.read(next, stored, projections);
        }
        return folded;
    }

    private static List<ReadOptions> readings(int size) {
        return List.of(
                new ReadOptions("L1-2024-3", false, NOW, null, null, false, null),
                new ReadOptions("L1-2024-3", false, NOW, NOW, size / 2, true, NOW));
    }
}
