package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.Source;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.Everything.Whole;
import se.stabsliggaren.projection.History;

/** A row has all of its post but what the projection keeps. */
class RowTest {

    private final History history = new History();

    @Test
    void aCorrectionFromPaperSaysAllOfIt() {
        int wrong = history.records(note("fel"));
        Paper paper = new Paper("B-07", 3, When.parse("2024-11-06T11:00Z"), Person.of("Testa Testlund"), null);
        Remark remark = Remark.of(RemarkKind.AFTER_CLOSING);
        int right = history.clock("2024-11-07T08:00:00Z")
                .by("konto-2")
                .as("stabschef")
                .from("IT-driften")
                .occurred("2024-11-05")
                .onPaper(paper)
                .causedBy(wrong)
                .remarked(remark)
                .correcting(wrong, "felhört")
                .records(note("rätt"));
        Row<Whole> row = row(right);
        assertThat(row.envelope())
                .isEqualTo(new Envelope(
                        right,
                        wrong,
                        Instant.parse("2024-11-07T08:00:00Z"),
                        ClockState.SIMULATED,
                        new By("konto-2", "stabschef", Via.PAPER),
                        new Source("IT-driften", null, null),
                        Occurred.at(When.parse("2024-11-05")),
                        paper,
                        Text.of("felhört"),
                        Ref.to(wrong),
                        List.of(remark)));
        assertThat(row.function()).isEqualTo("stabschef");
        assertThat(row.via()).isEqualTo(Via.PAPER);
        assertThat(row.source()).isEqualTo(new Source("IT-driften", null, null));
        assertThat(row.remarks()).containsExactly(remark);
    }

    @Test
    void theFirstMarkOfAKindIsTheOldest() {
        int post = history.records(note("ett"));
        int settled = history.records(new RemarkSettled(Ref.to(post), null));
        history.records(new RemarkSettled(Ref.to(post), null));
        assertThat(row(post).first(Amendment.Kind.REMARKS_SETTLED).by()).isEqualTo(settled);
        assertThat(row(post).first(Amendment.Kind.HIDDEN)).isNull();
        assertThat(row(post).stands()).isTrue();
    }

    private Row<Whole> row(int post) {
        return View.of(new Everything(), history.posts()).row(post);
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }
}
