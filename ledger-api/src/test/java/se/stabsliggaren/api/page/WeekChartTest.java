package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    private List<ChartBar> bars() {
        return WeekChart.of(played.page(new Timeline())).get(0).lanes().get(0).bars();
    }

    private static String note(String occurred, String text) {
        return "{\"type\":\"note.written\",\"occurred\":" + occurred + ",\"data\":{\"text\":\"" + text + "\"}}";
    }
}
