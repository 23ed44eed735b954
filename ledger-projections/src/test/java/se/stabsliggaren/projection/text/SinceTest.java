package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.text.Since.Surety;
import se.stabsliggaren.projection.view.View;

class SinceTest {

    private static final Instant NOW = Instant.parse("2024-11-20T11:00:00Z");

    @Test
    void whatIsSaidToHaveComeHasCome() {
        assertThat(since(Occurred.at(When.parse("2024-11-18"))).surety()).isEqualTo(Surety.SAID);
        assertThat(since(Occurred.between(When.parse("2024-11-18"), null)).surety())
                .isEqualTo(Surety.SAID);
    }

    @Test
    void whatIsToComeHasNot() {
        Since since = since(Occurred.at(When.parse("2024-11-22")));
        assertThat(since.surety()).isEqualTo(Surety.COMING);
        assertThat(since.hasCome()).isFalse();
        assertThat(since.words()).isEqualTo("har inte hänt än: fre 22 nov");
    }

    @Test
    void oneOfSeveralDaysHasComeOnlyWhenAllHave() {
        Occurred either = Occurred.oneOf(List.of(When.parse("2024-11-18"), When.parse("2024-11-22")));
        assertThat(since(either).hasCome()).isFalse();
        assertThat(since(either, "2024-11-23T11:00:00Z").surety()).isEqualTo(Surety.UNSURE_WHEN);
    }

    @Test
    void beforeADayThatHasPassedItCameSometime() {
        Occurred before = Occurred.between(null, When.parse("2024-11-18"));
        assertThat(since(before).surety()).isEqualTo(Surety.UNSURE_WHEN);
        assertThat(since(before, "2024-11-17T11:00:00Z").surety()).isEqualTo(Surety.PERHAPS);
    }

    @Test
    void whatNobodyCanPlaceTakesNothingsPlace() {
        assertThat(since(Occurred.isUnknown()).surety()).isEqualTo(Surety.UNKNOWN);
        assertThat(since(Occurred.isUnknown()).hasCome()).isFalse();
    }

    @Test
    void whatNobodyGaveATimeIsAssumedAndHasCome() {
        Since since = since(Occurred.assumedAt(When.parse("2024-11-06T12:00Z")));
        assertThat(since.surety()).isEqualTo(Surety.ASSUMED);
        assertThat(since.hasCome()).isTrue();
        assertThat(since.words()).isEqualTo("ons 6 nov kl. 13.00 (tiden antagen)");
    }

    @Test
    void whatLastsStillIsSoAndFromItsLastInstantOnItIsOfATimePast() {
        Occurred lasting = Occurred.between(When.parse("2024-11-18"), When.parse("2024-11-20"));
        assertThat(since(lasting, "2024-11-20T22:59:59.999Z").surety()).isEqualTo(Surety.SAID);
        assertThat(since(lasting, "2024-11-20T23:00:00Z").surety()).isEqualTo(Surety.OF_A_TIME_PAST);
    }

    @Test
    void whatWasPlacedAheadMayHaveComeFromItsFirstInstantAndHasWhenItIsOver() {
        Occurred day = Occurred.at(When.parse("2024-11-21"));
        assertThat(since(day, "2024-11-20T22:59:59.999Z").surety()).isEqualTo(Surety.COMING);
        assertThat(since(day, "2024-11-20T23:00:00Z").surety()).isEqualTo(Surety.PERHAPS);
        assertThat(since(day, "2024-11-21T23:00:00Z").surety()).isEqualTo(Surety.SAID);
    }

    @Test
    void whatLastsFromADayPlacedAheadMayHaveBegunThatDay() {
        Occurred lasting = Occurred.between(When.parse("2024-11-21"), When.parse("2024-11-25"));
        assertThat(since(lasting, "2024-11-21T11:00:00Z").surety()).isEqualTo(Surety.PERHAPS);
        assertThat(since(lasting, "2024-11-21T23:00:00Z").surety()).isEqualTo(Surety.SAID);
    }

    @Test
    void whatIsRecordedThatVeryDayHasCome() {
        assertThat(since(Occurred.at(When.parse("2024-11-06")), "2024-11-06T12:00:00Z")
                        .surety())
                .isEqualTo(Surety.SAID);
    }

    @Test
    void onlyWhatMayNotHaveComeHasNotHappened() {
        assertThat(since(Occurred.isUnknown()).hasHappened()).isTrue();
        assertThat(since(Occurred.at(When.parse("2024-11-18"))).hasHappened()).isTrue();
        assertThat(since(Occurred.at(When.parse("2024-11-22"))).hasHappened()).isFalse();
        assertThat(since(Occurred.between(null, When.parse("2024-11-22"))).hasHappened())
                .isFalse();
    }

    @Test
    void eachSuretyIsSaidInItsOwnWords() {
        assertThat(since(Occurred.between(null, When.parse("2024-11-18"))).words())
                .isEqualTo("osäkert när: senast mån 18 nov");
        assertThat(since(Occurred.between(null, When.parse("2024-11-22"))).words())
                .isEqualTo("kanske inte än: senast fre 22 nov");
        assertThat(since(Occurred.isUnknown()).words()).isEqualTo("okänt när");
        assertThat(since(Occurred.at(When.parse("2023-11-22"))).words()).isEqualTo("ons 22 nov 2023");
    }

    @Test
    void itSaysWhoRecordedItAndWhen() {
        Since since = since(Occurred.at(When.parse("2024-11-18")));
        assertThat(since.post()).isEqualTo(1);
        assertThat(since.function()).isEqualTo("loggförare");
        assertThat(since.recorded()).isEqualTo("ons 6 nov kl. 13.00");
        assertThat(since.asStated()).isFalse();
    }

    private static Since since(Occurred occurred) {
        return since(occurred, NOW.toString());
    }

    private static Since since(Occurred occurred, String now) {
        History history = new History();
        int number = history.occurred(occurred).records(new NoteWritten(Text.of("ett"), null, null));
        View<Everything.Whole> view = View.of(new Everything(), history.posts());
        return Since.of(view.row(number), view, Instant.parse(now));
    }
}
