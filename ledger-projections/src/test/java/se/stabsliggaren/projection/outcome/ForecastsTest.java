package se.stabsliggaren.projection.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.ReturnExpected;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.Everything.Whole;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Overdue;
import se.stabsliggaren.projection.outcome.Forecasts.Forecast;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.status.StatusPage.Expected;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.View;

/** When a system was expected back is told with what was said before, and never as that it is back. */
class ForecastsTest {

    private final History history = new History().clock("2024-11-06T12:00:00Z");

    @Test
    void aForecastThatMovedSaysWhatWasSaidFirstAndHowOftenItMoved() {
        int first = history.records(expected("Journalen", "2024-11-09"));
        int same = history.records(expected("journalen", "2024-11-09"));
        int second = history.records(expected("Journalen", "2024-11-11"));
        assertThat(wall("2024-11-07T12:00:00Z")).singleElement().satisfies(line -> {
            assertThat(Part.plain(line.line()))
                    .isEqualTo("Journalen (system): väntas åter mån 11 nov; först sades lör 9 nov, flyttad 1 gång");
            assertThat(line.posts()).containsExactly(first, same, second);
            assertThat(line.moved()).isEqualTo(1);
            assertThat(line.passed()).isFalse();
        });
        assertThat(open("2024-11-07T12:00:00Z")).isEmpty();
    }

    @Test
    void aForecastWhoseTimeHasPassedIsOpenAndDeniesNothing() {
        history.records(new ReturnExpected(
                Scope.named("Journalen"),
                When.parse("2024-11-09"),
                "driftleverantören",
                Text.of("disken är beställd")));
        assertThat(wall("2024-11-10T12:00:00Z")).singleElement().satisfies(line -> assertThat(line.passed())
                .isTrue());
        assertThat(open("2024-11-10T12:00:00Z")).singleElement().satisfies(point -> assertThat(Part.plain(point.line()))
                .isEqualTo("Journalen (system): väntas åter lör 9 nov enligt driftleverantören; tiden har passerat, "
                        + "ingen post säger om det är åter"));
    }

    @Test
    void whatIsBackIsExpectedNoMoreUntilItIsExpectedAnew() {
        history.records(expected("Journalen", "2024-11-09"));
        int back = history.records(status(Scope.named("Journalen"), SystemStatus.RESTORED));
        assertThat(wall("2024-11-10T12:00:00Z")).isEmpty();
        int again = history.records(expected("Journalen", "2024-11-20"));
        assertThat(forecasts())
                .extracting(Forecast::numbers, ForecastsTest::back)
                .containsExactly(tuple(List.of(1), back), tuple(List.of(again), null));
    }

    @Test
    void whatIsOnItsWayIsNotBack() {
        history.records(expected("Journalen", "2024-11-09"));
        history.records(status(Scope.named("Journalen"), SystemStatus.VERIFIED));
        history.records(status(Scope.named("Lönerna"), SystemStatus.UP));
        assertThat(wall("2024-11-07T12:00:00Z")).hasSize(1);
    }

    @Test
    void whenEverythingIsBackEachSystemIs() {
        history.records(expected("Journalen", "2024-11-09"));
        history.records(status(Scope.everything(), SystemStatus.UP));
        assertThat(wall("2024-11-07T12:00:00Z")).isEmpty();
    }

    @Test
    void aRegisteredSystemIsTheSameByItsNumberAndByItsName() {
        int registered =
                history.records(new SystemRegistered("Journalen", null, null, null, null, null, null, null, List.of()));
        history.records(new ReturnExpected(Scope.system(registered), When.parse("2024-11-09"), null, null));
        history.records(expected("journalen", "2024-11-11"));
        assertThat(wall("2024-11-07T12:00:00Z")).singleElement().satisfies(line -> assertThat(Part.plain(line.line()))
                .isEqualTo("Journalen (nr 1): väntas åter mån 11 nov; först sades lör 9 nov, flyttad 1 gång"));
    }

    @Test
    void whatWasKeyedInAfterwardsStandsWhereItWasSaid() {
        history.occurred("2024-11-05T12:00Z").records(expected("Journalen", "2024-11-11"));
        history.occurred("2024-11-04T12:00Z").records(expected("Journalen", "2024-11-09"));
        assertThat(forecasts()).singleElement().satisfies(forecast -> {
            assertThat(forecast.first()).isEqualTo(When.parse("2024-11-09"));
            assertThat(forecast.latest()).isEqualTo(When.parse("2024-11-11"));
        });
    }

    private List<Expected> wall(String now) {
        return history.page(new Status(), History.readAt(now)).outlook().expected();
    }

    private List<Overdue> open(String now) {
        return history.page(new OpenPoints(), History.readAt(now)).awaited().passedForecasts();
    }

    private List<Forecast> forecasts() {
        View<Whole> view = View.of(new Everything(), history.posts());
        return Forecasts.of(view.telling(), Whole::event, ref -> view.nameOf(ref.post()));
    }

    private static @Nullable Integer back(Forecast forecast) {
        return forecast.back() == null ? null : forecast.back().number();
    }

    private static ReturnExpected expected(String system, String when) {
        return new ReturnExpected(Scope.named(system), When.parse(when), null, null);
    }

    private static SystemStatusChanged status(Scope scope, SystemStatus status) {
        return new SystemStatusChanged(scope, status, null, null, null);
    }
}
