package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.SystemEvent.WorkMode;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.WorkModeLine;
import se.stabsliggaren.projection.text.Part;

/** How people can work, as the wall shows it. */
class WorkModeBoardTest {

    private final History history = new History();

    @Test
    void waysOfWorkingOfDifferentKindsBothStand() {
        told(WorkMode.COMPUTERS_ALLOWED, null);
        told(WorkMode.REMOTE_NOT_POSSIBLE, null);
        assertThat(history.page(new Status()).workModes())
                .extracting(WorkModeLine::mode)
                .containsExactly("datorer får användas", "distansarbete är inte möjligt");
    }

    @Test
    void aLaterOneTakesThePlaceOfAnEarlierOfItsKind() {
        told(WorkMode.COMPUTERS_OFF, null);
        told(WorkMode.COMPUTERS_ALLOWED, null);
        assertThat(history.page(new Status()).workModes())
                .extracting(WorkModeLine::mode)
                .containsExactly("datorer får användas");
    }

    @Test
    void workAsUsualTakesThePlaceOfAllOfTheSameGroup() {
        told(WorkMode.COMPUTERS_OFF, null);
        told(WorkMode.REMOTE_NOT_POSSIBLE, "vården");
        told(WorkMode.NORMAL, null);
        assertThat(history.page(new Status()).workModes())
                .extracting(WorkModeLine::whose, WorkModeLine::mode)
                .containsExactly(tuple(null, "arbete som vanligt"), tuple("vården", "distansarbete är inte möjligt"));
    }

    @Test
    void workIsNotAsUsualWhenSomethingIsToldAfterIt() {
        told(WorkMode.REMOTE_NOT_POSSIBLE, null);
        told(WorkMode.NORMAL, null);
        told(WorkMode.COMPUTERS_OFF, null);
        assertThat(history.page(new Status()).workModes())
                .extracting(WorkModeLine::mode)
                .containsExactly("datorer ska vara avstängda");
    }

    @Test
    void aWayOfWorkingOfNoKindOfItsOwnStandsBesideTheOthersUntilItIsAsUsual() {
        told(WorkMode.COMPUTERS_OFF, null);
        told(WorkMode.OTHER, null);
        told(WorkMode.REMOTE_POSSIBLE, null);
        assertThat(history.page(new Status()).workModes())
                .extracting(WorkModeLine::mode)
                .containsExactly("datorer ska vara avstängda", "annat arbetssätt", "distansarbete är möjligt");
    }

    @Test
    void aGroupIsOneHoweverItIsTypedAndSaysItsWordsAndItsPost() {
        told(WorkMode.COMPUTERS_OFF, "Vården");
        int last = history.records(new WorkModeChanged(WorkMode.COMPUTERS_ALLOWED, "vården", Text.of("bara journal")));
        assertThat(history.page(new Status()).workModes())
                .extracting(WorkModeLine::whose, WorkModeLine::text, line -> line.since()
                        .post())
                .containsExactly(tuple("Vården", Text.of("bara journal"), last));
    }

    @Test
    void whatIsToComeIsToldApartAndChangesNothing() {
        told(WorkMode.COMPUTERS_OFF, null);
        history.occurred("2024-11-20").records(new WorkModeChanged(WorkMode.NORMAL, null, null));
        assertThat(history.page(new Status()).workModes())
                .extracting(WorkModeLine::mode)
                .containsExactly("datorer ska vara avstängda");
        assertThat(history.page(new Status()).unsure())
                .extracting(unsure -> Part.plain(unsure.line()))
                .containsExactly("arbetssätt: arbete som vanligt");
    }

    private void told(WorkMode mode, String whose) {
        history.records(new WorkModeChanged(mode, whose, null));
    }
}
