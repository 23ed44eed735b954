package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.Everything.Whole;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.decisions.DecisionBoard;
import se.stabsliggaren.projection.timeline.Timeline;

/** Who recorded a post, when several people have the same function. */
class WriterTest {

    private final History history = new History();

    @Test
    void twoLogKeepersAreToldApartByName() {
        introduced("a", "Testa Testlund");
        introduced("b", "Prova Provdotter");
        int first = note("a", "ett");
        int second = note("b", "två");

        assertThat(writer(first)).isEqualTo(new Writer("loggförare", Person.of("Testa Testlund")));
        assertThat(writer(second)).isEqualTo(new Writer("loggförare", Person.of("Prova Provdotter")));
    }

    @Test
    void theTimelineAndTheDecisionsSayIt() {
        introduced("a", "Testa Testlund");
        history.by("a")
                .records(new DecisionTaken(
                        null, Text.of("Stäng."), null, List.of(), null, null, null, null, List.of(), null, List.of()));

        assertThat(history.page(new DecisionBoard())
                        .decisions()
                        .getFirst()
                        .recorded()
                        .writer())
                .isEqualTo(Person.of("Testa Testlund"));
        assertThat(history.page(new Timeline()).weeks().getFirst().days().stream()
                        .flatMap(day -> day.items().stream())
                        .map(placed -> placed.item())
                        .map(item -> item.recording().writer()))
                .containsOnly(Person.of("Testa Testlund"));
    }

    @Test
    void whoNobodyIntroducedHasAFunctionAndNoName() {
        assertThat(writer(note("a", "ett"))).isEqualTo(new Writer("loggförare", null));
    }

    @Test
    void aCorrectedNameIsTheNameAndBeforeThatTheOldOneWas() {
        int introduced = introduced("a", "Testa Tetslund");
        int note = note("a", "ett");
        history.correcting(introduced, "felstavat");
        introduced("a", "Testa Testlund");

        assertThat(writer(note).person()).isEqualTo(Person.of("Testa Testlund"));
        assertThat(view().upTo(note).writer(view().row(note)).person()).isEqualTo(Person.of("Testa Tetslund"));
    }

    @Test
    void aWithdrawnIntroductionNamesNobody() {
        int introduced = introduced("a", "Testa Testlund");
        int note = note("a", "ett");
        history.records(new PostWithdrawn(Ref.to(introduced), Text.of("fel person")));

        assertThat(writer(note).person()).isNull();
    }

    @Test
    void aHiddenIntroductionCoversTheNameWhereverItIsShown() {
        int introduced = introduced("a", "Testa Testlund");
        int note = note("a", "ett");
        history.records(new PostHidden(Ref.to(introduced), null, Text.of("skyddade uppgifter")));

        View<Whole> known = View.of(new Everything(), history.seen()).known(history.reading());
        assertThat(known.writer(known.row(note)).person()).isEqualTo(new Person.Behind(new Cover.Hidden()));
    }

    @Test
    void aLineThatCountsAsStatedIsNamedThoughItsWriterCameLater() {
        history.clock("2024-11-06T12:00:00Z");
        introduced("a", "Testa Testlund");
        history.clock("2024-11-07T08:00:00Z");
        introduced("b", "Prova Provdotter");
        history.onPaper("B-07", "2024-11-06T12:00Z");
        int late = note("b", "från pappret");

        Instant asked = Instant.parse("2024-11-06T13:00:00Z");
        View<Whole> known = view().known(new ReadOptions("L1-2024-3", false, asked, asked, 1, true, null));
        assertThat(known.writer(known.row(late)).person()).isEqualTo(Person.of("Prova Provdotter"));
    }

    @Test
    void whoWasKnownThenKeepsTheNameOfThenThoughItWasCorrectedLater() {
        int introduced = introduced("a", "Testa Tetslund");
        history.onPaper("B-07", "2024-11-06T12:00Z");
        int late = note("a", "från pappret");
        history.correcting(introduced, "felstavat");
        introduced("a", "Testa Testlund");
        Instant asked = Instant.parse("2024-11-06T13:00:00Z");
        View<Whole> known = view().known(new ReadOptions("L1-2024-3", false, asked, asked, 1, true, null));
        assertThat(known.writer(known.row(late)).person()).isEqualTo(Person.of("Testa Tetslund"));
    }

    private int introduced(String account, String person) {
        return history.by(account).records(new StaffIntroduced(account, Person.of(person), "loggförare", null));
    }

    private int note(String account, String text) {
        return history.by(account).records(new NoteWritten(Text.of(text), null, null));
    }

    private View<Whole> view() {
        return View.of(new Everything(), history.posts());
    }

    private Writer writer(int post) {
        return view().writer(view().row(post));
    }
}
