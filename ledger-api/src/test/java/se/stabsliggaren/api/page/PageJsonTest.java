package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Flat;

class PageJsonTest {

    record Page(
            String title,
            Instant at,
            LocalDate day,
            When when,
            MandateKind kind,
            List<Part> line,
            List<Part> none,
            @Nullable Text nothing) {}

    record Covered(Text text, Person person) {}

    record Grouped(int number, @Flat Outer outer, @Nullable Text last) {}

    record Outer(String first, @Flat Inner inner) {}

    record Inner(List<Part> line, @Nullable When when) {}

    record Apart(
            int number,
            String first,
            List<Part> line,
            @Nullable When when,
            @Nullable Text last) {}

    record Twice(String first, @Flat Outer outer) {}

    record OfTwo(@Flat Inner one, @Flat Covering other) {}

    record Covering(List<Part> line) {}

    record NotARecord(@Flat List<Part> line) {}

    @Test
    void writesEveryLeafInItsOneForm() {
        Page page = new Page(
                "Tidslinje",
                Instant.parse("2024-11-06T12:05:12.123456Z"),
                LocalDate.of(2024, 11, 6),
                When.parse("2024-11-06/forenoon"),
                MandateKind.CRISIS_BOARD_CHAIR,
                Phrase.of("Beslut ")
                        .post("", Ref.to(47))
                        .person(" av ", Person.of("Testa Testlund"))
                        .parts(),
                List.of(),
                null);
        assertThat(PageJson.text(page)).isEqualTo("""
                {"at":"2024-11-06T12:05:12.123Z",\
                "day":"2024-11-06",\
                "kind":"crisis-board-chair",\
                "line":{"parts":[{"words":"Beslut "},{"nr":47},{"words":" av "},{"person":"Testa Testlund"}],\
                "plain":"Beslut nr 47 av Testa Testlund"},\
                "none":{"parts":[],"plain":""},\
                "title":"Tidslinje",\
                "when":"2024-11-06/forenoon"}""");
    }

    @Test
    void whatIsCoveredIsAnObjectThatSaysSo() {
        Covered covered = new Covered(
                new Text.Covered(List.of(
                        new Text.Word.Shown("Ring "),
                        new Text.Word.Behind(new Cover.Withheld("OSL 21:3")),
                        new Text.Word.Behind(new Cover.Erased(60)))),
                new Person.Behind(new Cover.Hidden()));
        assertThat(PageJson.text(covered))
                .isEqualTo("{\"person\":{\"covered\":{\"hidden\":true}},"
                        + "\"text\":{\"covered\":[\"Ring \",{\"withheld\":\"OSL 21:3\"},{\"erased\":60}]}}");
    }

    @Test
    void whatIsFlatIsWrittenAsIfItsComponentsWereTheRecordsOwn() {
        List<Part> line = Phrase.of("Beslut ").post("", Ref.to(47)).parts();
        Grouped grouped = new Grouped(47, new Outer("ett", new Inner(line, null)), Text.of("sist"));

        assertThat(PageJson.text(grouped)).isEqualTo(PageJson.text(new Apart(47, "ett", line, null, Text.of("sist"))));
    }

    @Test
    void twoFlatComponentsOfTheSameNameAreRefused() {
        Inner inner = new Inner(List.of(), null);

        assertThatThrownBy(() -> PageJson.text(new Twice("ett", new Outer("två", inner))))
                .hasMessageContaining("two members called first");
        assertThatThrownBy(() -> PageJson.text(new OfTwo(inner, new Covering(List.of()))))
                .hasMessageContaining("two members called line");
    }

    @Test
    void onlyARecordCanBeFlat() {
        assertThatThrownBy(() -> PageJson.text(new NotARecord(List.of()))).hasMessageContaining("is no record");
    }

    @Test
    void theSamePostsGiveTheSameBytes() {
        assertThat(PageJson.write(Played.exercise("hostmorker").page(new EvaluationReport())))
                .isEqualTo(PageJson.write(Played.exercise("hostmorker").page(new EvaluationReport())));
    }

    @Test
    void aSmallHistoryGivesThePageThatWasApproved() {
        Played played = new Played()
                .says("{\"type\":\"breach.became-aware\",\"occurred\":{\"at\":\"2024-11-06T12:00Z\"},"
                        + "\"data\":{\"controllers\":[\"kommunstyrelsen\"],\"judge\":\"dataskyddsombudet\"}}")
                .says("{\"type\":\"duty.filed\",\"occurred\":{\"at\":\"2024-11-06/afternoon\"},"
                        + "\"data\":{\"recipient\":\"IMY\",\"stage\":\"initial\"}}");
        Golden.assertApproved("evaluation-report.json", PageJson.text(played.page(new EvaluationReport())));
    }
}
