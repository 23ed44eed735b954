package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.SystemLine;

/** A wording that is put right tells of the time that it always told of. */
class CorrectedStatusTest {

    private final History history = new History();
    private final int down = history.records(status("lönesystemet", SystemStatus.DOWN, "stavfle"));
    private final int up = history.records(status("lönesystemet", SystemStatus.UP, null));

    @Test
    void aSpellingCorrectedLaterTakesNothingsPlace() {
        history.correcting(down, "felstavat").records(status("lönesystemet", SystemStatus.DOWN, "stavfel"));
        assertThat(lines()).extracting(line -> line.condition().words()).containsExactly("i drift");
        assertThat(lines().getFirst().condition().since().post()).isEqualTo(up);
    }

    @Test
    void aCorrectionThatSaysItsOwnTimeIsOfThatTime() {
        history.correcting(down, "fel dag")
                .occurred("2024-11-08")
                .records(status("lönesystemet", SystemStatus.DOWN, null));
        assertThat(lines()).extracting(line -> line.condition().words()).containsExactly("nere");
    }

    @Test
    void ofTwoOfTheSameDayTheOneRecordedLaterCountsThoughTheFirstWasCorrected() {
        History sameDay = new History();
        int first = sameDay.occurred("2024-11-06").records(status("webben", SystemStatus.DOWN, "stavfle"));
        sameDay.occurred("2024-11-06").records(status("webben", SystemStatus.UP, null));
        sameDay.correcting(first, "felstavat")
                .occurred("2024-11-06")
                .records(status("webben", SystemStatus.DOWN, "stavfel"));
        assertThat(sameDay.page(new Status(), History.readAt("2024-11-20T11:00:00Z"))
                        .systems())
                .extracting(line -> line.condition().words())
                .containsExactly("i drift");
    }

    @Test
    void whatIsTheLatestStillSaysItsLatestWordingAndSinceWhenItWasSo() {
        int corrected = history.correcting(up, "mer").records(status("lönesystemet", SystemStatus.LIMITED, "långsamt"));
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.condition().words()).isEqualTo("begränsad drift");
            assertThat(line.condition().since().post()).isEqualTo(corrected);
            assertThat(line.condition().since().words()).isEqualTo("ons 6 nov kl. 13.01 (tiden antagen)");
        });
    }

    private List<SystemLine> lines() {
        return history.page(new Status(), History.readAt("2024-11-20T11:00:00Z"))
                .systems();
    }

    private static SystemStatusChanged status(String system, SystemStatus status, @Nullable String text) {
        return new SystemStatusChanged(Scope.named(system), status, null, text == null ? null : Text.of(text), null);
    }
}
