package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.projection.view.Projection;

class EveryPageTest {

    private final PageHtml html = new PageHtml();

    static List<Projection<?, ?>> projections() {
        return ProjectionList.all();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void showsTheExerciseWholeAndWithoutAnythingInline(Projection<?, ?> projection) {
        String page =
                html.render(projection.name(), Played.exercise("hostmorker").page(projection), LedgerPage.FIRST);
        assertThat(page)
                .contains("lang=\"sv\"")
                .contains("<h1>ÖVNING – ")
                .contains("Allt som är infört, till och med nr ")
                .doesNotContain("<script")
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain("th:")
                .doesNotContainPattern("</\\w+\\s")
                .doesNotContainPattern("[^.]\\.\\.[^.]");
    }

    @Test
    void theExerciseExposesItsUntrueSheetAndNoOther() {
        String page = html.render("timeline", Played.exercise("hostmorker").page(new Timeline()), LedgerPage.FIRST);
        assertThat(page).containsOnlyOnce("kan inte stämma");
        assertThat(page.substring(page.indexOf("kan inte stämma")))
                .containsPattern("(?s)^.{0,200}Kan ha skrivits från mån 5 okt kl\\. 08\\.10, då bladet delades ut");
    }

    @ParameterizedTest
    @MethodSource("projections")
    void neverShowsAHiddenWordInEitherForm(Projection<?, ?> projection) {
        Played played = new Played()
                .records(note("Storgatan 5"))
                .records(decision("Storgatan 5 utryms."))
                .records(consequence("Storgatan 5 är utan ström."))
                .records(new PostHidden(Ref.to(1), "data.text", Text.of("fel plats")))
                .records(new PostHidden(Ref.to(2), "data.text", Text.of("fel plats")))
                .records(new PostHidden(Ref.to(3), null, Text.of("fel plats")));
        Object page = played.page(projection);
        assertThat(html.render(projection.name(), page, LedgerPage.FIRST)).doesNotContain("Storgatan");
        assertThat(PageJson.text(page)).doesNotContain("Storgatan");
    }

    @ParameterizedTest
    @MethodSource("projections")
    void neverTakesWhatPeopleWroteForMarkup(Projection<?, ?> projection) {
        Played played = new Played()
                .records(note("<script>alert(1)</script>"))
                .records(decision("<script>alert(2)</script>"))
                .records(consequence("<script>alert(3)</script>"));
        assertThat(html.render(projection.name(), played.page(projection), LedgerPage.FIRST))
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @MethodSource("projections")
    void givesTheSameBytesForTheSamePosts(Projection<?, ?> projection) {
        assertThat(PageJson.write(Played.exercise("kumla").page(projection)))
                .isEqualTo(PageJson.write(Played.exercise("kumla").page(projection)));
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }

    private static DecisionTaken decision(String text) {
        return new DecisionTaken(
                null, Text.of(text), null, List.of(), null, null, null, null, List.of(), null, List.of());
    }

    private static ConsequenceNoted consequence(String text) {
        return new ConsequenceNoted("hemtjänst", Text.of(text), null, null, null, null);
    }
}
