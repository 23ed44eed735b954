package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.projection.RandomHistory;

/** What events do to their own log, whatever they tell of the world. */
class PostEffectTest {

    @Test
    void theOpeningOpensAndAReopeningDoesNot() {
        assertThat(PostEffect.of(new IncidentOpened("Exempelby", true, Text.of("Övning"), null)))
                .isEqualTo(new PostEffect.Opens());
        assertThat(PostEffect.of(new IncidentReopened(null))).isEqualTo(new PostEffect.None());
    }

    @Test
    void aWithdrawalUndoesAndHidingCoversAPath() {
        assertThat(PostEffect.of(new PostWithdrawn(Ref.to(4), Text.of("fel"))))
                .isEqualTo(new PostEffect.Amends(Amendment.Kind.WITHDRAWN, Ref.to(4), null));
        assertThat(PostEffect.of(new PostHidden(Ref.to(4), "data.text", Text.of("fel plats"))))
                .isEqualTo(new PostEffect.Amends(Amendment.Kind.HIDDEN, Ref.to(4), "data.text"));
    }

    @Test
    void anIntroductionSaysWhoAnAccountIsAndARoleDoesNot() {
        assertThat(PostEffect.of(new StaffIntroduced("konto-1", Person.of("Testa Testlund"), "loggförare", null)))
                .isEqualTo(new PostEffect.Introduces("konto-1", Person.of("Testa Testlund")));
        assertThat(PostEffect.of(new RoleTaken("stabschef", Person.of("Testa Testlund"), null)))
                .isEqualTo(new PostEffect.None());
    }

    @Test
    void aSignalAndItsLiftingTouchThePostsTheySpeakOf() {
        assertThat(PostEffect.of(
                        new SecrecyMarked(List.of(new Passages(Ref.to(4), "data.text", List.of(), "OSL 18:8")), null)))
                .isEqualTo(new PostEffect.Marks(List.of(Ref.to(4))));
        assertThat(PostEffect.of(new SecrecyUnmarked(Ref.to(5), Text.of("gjort"))))
                .isEqualTo(new PostEffect.Marks(List.of(Ref.to(5))));
    }

    @Test
    void settlingRemarksIsDoneToThePostThatHasThem() {
        assertThat(PostEffect.of(new RemarkSettled(Ref.to(4), null)))
                .isEqualTo(new PostEffect.Amends(Amendment.Kind.REMARKS_SETTLED, Ref.to(4), null));
    }

    @Test
    void thatNamesMeanTheSameIsKeptByEveryView() {
        NamesMerged merged = new NamesMerged(NameKind.SYSTEM, List.of("Platina", "Platinna"), "Platina", null);
        assertThat(PostEffect.of(merged)).isEqualTo(new PostEffect.Merges(merged));
    }

    @Test
    void whatTellsOfTheWorldStandsBesideTheOthersAndChangesNone() {
        assertThat(RandomHistory.of(7, 900).stream()
                        .map(Post::event)
                        .filter(event -> PostEffect.of(event) instanceof PostEffect.None)
                        .map(event -> Vocabulary.of(event).name())
                        .collect(Collectors.toSet()))
                .doesNotContain(
                        "incident.opened",
                        "staff.introduced",
                        "secrecy.marked",
                        "secrecy.unmarked",
                        "record.withdrawn",
                        "record.remark-settled",
                        "record.hidden",
                        "record.names-merged")
                .hasSize(ofAnIncident() - 8);
    }

    private static int ofAnIncident() {
        return (int) Vocabulary.types().stream()
                .filter(type -> !type.name().startsWith("register."))
                .count();
    }
}
