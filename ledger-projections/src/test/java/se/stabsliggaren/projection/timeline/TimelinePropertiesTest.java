package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.timeline.TimelinePage.Placed;
import se.stabsliggaren.projection.view.View;

class TimelinePropertiesTest {

    @Property(tries = 200)
    void everyPostStandsOnADayOrApartAndHasItsLine(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        List<Post> posts = RandomHistory.of(seed, size);
        TimelinePage page = new Timeline().page(View.of(new Timeline(), posts), History.readAt("2024-11-12T08:00:00Z"));

        assertThat(items(page).map(Item::number).collect(Collectors.toSet()))
                .isEqualTo(posts.stream().map(Post::number).collect(Collectors.toSet()));
        assertThat(items(page).map(item -> Part.plain(item.line())))
                .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("null"));
    }

    @Property(tries = 100)
    void everyWeekHasSevenDaysAndComesOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        TimelinePage page = new Timeline()
                .page(View.of(new Timeline(), RandomHistory.of(seed, size)), History.readAt("2024-11-12T08:00:00Z"));
        assertThat(page.weeks()).allSatisfy(week -> assertThat(week.days()).hasSize(7));
        Set<Integer> numbers =
                page.weeks().stream().map(TimelinePage.Week::number).collect(Collectors.toSet());
        assertThat(numbers).hasSameSizeAs(page.weeks());
    }

    private static Stream<Item> items(TimelinePage page) {
        return Stream.concat(
                page.weeks().stream()
                        .flatMap(week -> week.days().stream())
                        .flatMap(day -> day.items().stream())
                        .map(Placed::item),
                Stream.concat(page.stated().stream(), page.unplaced().stream()));
    }
}
