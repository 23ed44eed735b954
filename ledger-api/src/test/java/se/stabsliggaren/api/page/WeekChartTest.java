package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.page.WeekChart.Lane;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.projection.timeline.Timeline;

class WeekChartTest {

    private final Played played = new Played()
            .says("{\"type\":\"incident.opened\",\"occurred\":{\"at\":\"2024-11-02\"},"
                    + "\"data\":{\"authority\":\"exempelby\",\"exercise\":true,\"title\":\"Övning\"}}");

    @Test
    void whatLastedLiesAcrossItsDays() {
        played.says(note("{\"from\":\"2024-11-03\",\"to\":\"2024-11-06\"}", "manuella rutiner"));
        assertThat(bars()).extracting(ChartBar::css).contains("bar c2 w4 span");
    }

    @Test
    void whatCanBelongToSeveralDaysIsDrawnOnEachOfThem() {
        played.says(note("{\"candidates\":[\"2024-11-03\",\"2024-11-06\"]}", "e-tjänster i gång"));
        assertThat(bars()).extracting(ChartBar::css).contains("bar c2 w1 candidate", "bar c5 w1 candidate");
    }

    @Test
    void aDayWithMoreThanAWallHoldsSaysHowManyAreLeft() {
        for (int i = 0; i < 6; i++) {
            played.says(note("{\"at\":\"2024-11-04T08:0" + i + "Z\"}", "rad"));
        }
        assertThat(bars()).filteredOn(bar -> bar.column() == 3).hasSize(5);
        assertThat(bars())
                .filteredOn(bar -> bar.more() > 0)
                .extracting(ChartBar::more)
                .containsExactly(2);
    }

    @Test
    void kumlasPostsLieInTheLanesOfWhomTheyAreAboutInTheOrderOfTheLanes() {
        Played kumla = Played.exercise("kumla");
        List<WeekChart> weeks = WeekChart.of(kumla.page(new Timeline()));
        assertThat(weeks.get(0).lanes().stream().map(lane -> lane.name() + ": " + types(lane, kumla)))
                .containsExactly(
                        "Kansliet: duty.filed",
                        "Staben: decision.taken note.written question.asked staff.direction-set staff.rhythm-set",
                        "Kommunikatören: message.issued message.line-set",
                        "Cheferna: consequence.noted",
                        "Medarbetarna: system.credential-round-started system.routine-begun system.work-mode-changed",
                        "Systemen: system.status-changed");
        assertThat(weeks.get(1).lanes().stream().map(lane -> lane.name() + ": " + types(lane, kumla)))
                .containsExactly(
                        "Kansliet: governance.obligation-ahead governance.prepared",
                        "Staben: incident.finding-noted staff.rhythm-set task.given",
                        "Kommunikatören: message.channel-state-changed",
                        "Medarbetarna: system.credential-round-started system.routine-continued"
                                + " system.work-mode-changed",
                        "Systemen: system.supplier-told");
        assertThat(weeks.get(2).lanes().stream().map(lane -> lane.name() + ": " + types(lane, kumla)))
                .containsExactly(
                        "Kansliet: system.routine-begun",
                        "Staben: note.written staff.rhythm-set",
                        "Medarbetarna: system.work-mode-changed",
                        "Systemen: system.status-changed");
    }

    /** What kinds of posts are drawn in a lane. */
    private static String types(Lane lane, Played played) {
        return lane.bars().stream()
                .map(ChartBar::placed)
                .filter(Objects::nonNull)
                .map(placed -> played.posts().get(placed.item().number() - 1).event())
                .map(event -> Vocabulary.of(event).name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private List<ChartBar> bars() {
        List<Lane> lanes = WeekChart.of(played.page(new Timeline())).getFirst().lanes();
        assertThat(lanes).extracting(Lane::name).containsExactly("Staben");
        return lanes.getFirst().bars();
    }

    private static String note(String occurred, String text) {
        return "{\"type\":\"note.written\",\"occurred\":" + occurred + ",\"data\":{\"text\":\"" + text + "\"}}";
    }
}
