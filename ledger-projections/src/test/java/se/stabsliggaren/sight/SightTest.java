package se.stabsliggaren.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Text.Word;
import se.stabsliggaren.projection.History;

class SightTest {

    private static final Sight MASKED = new Sight(false, true);
    private static final Sight UNHIDDEN = new Sight(true, false);

    private final History history = new History();
    private final int post = history.records(new NoteWritten(Text.of("Ring Testa i kväll."), null, null));

    private Text seen(Sight sight, int number) {
        Coverings coverings = Coverings.none();
        for (Post each : history.posts()) {
            coverings = coverings.after(each);
        }
        Post seen = sight.see(history.posts().get(number - 1), coverings);
        return ((NoteWritten) seen.event()).text();
    }

    private int marks(@Nullable String path, Integer... words) {
        return history.records(
                new SecrecyMarked(List.of(new Passages(Ref.to(post), path, List.of(words), "OSL 25:1")), null));
    }

    private int hides(@Nullable String path) {
        return history.records(new PostHidden(Ref.to(post), path, Text.of("Skyddad adress.")));
    }

    @Nested
    class WhenWordsAreMarked {

        @Test
        void masksThoseWordsWithTheProvision() {
            marks("data.text", 1);

            assertThat(seen(MASKED, post))
                    .isEqualTo(new Text.Covered(List.of(
                            new Word.Shown("Ring "),
                            new Word.Behind(new Cover.Withheld("varningssignal, OSL 25:1")),
                            new Word.Shown("i "),
                            new Word.Shown("kväll."))));
        }

        @Test
        void masksNothingForWhoMaySeeThem() {
            marks("data.text", 1);

            assertThat(seen(UNHIDDEN, post)).isEqualTo(Text.of("Ring Testa i kväll."));
        }

        @Test
        void masksNothingOnceTheMarkIsLifted() {
            history.records(new SecrecyUnmarked(Ref.to(marks("data.text", 1)), null));

            assertThat(seen(MASKED, post)).isEqualTo(Text.of("Ring Testa i kväll."));
        }

        @Test
        void masksAgainWhenTheLiftingIsWithdrawn() {
            int lifted = history.records(new SecrecyUnmarked(Ref.to(marks("data.text", 1)), null));
            history.records(new PostWithdrawn(Ref.to(lifted), Text.of("Fel markering.")));

            assertThat(seen(MASKED, post).masked()).isEqualTo("Ring ▇ i kväll.");
        }

        @Test
        void masksWhatACorrectedMarkSaysInstead() {
            int mark = marks("data.text", 1);
            history.correcting(mark, "fel ord");
            marks("data.text", 3);

            assertThat(seen(MASKED, post).masked()).isEqualTo("Ring Testa i ▇");
        }

        @Test
        void masksAllOfTheFieldInALaterWording() {
            marks("data.text", 1);
            int later = history.correcting(post, "stavfel")
                    .records(new NoteWritten(Text.of("Ring nu Testa i kväll."), null, null));

            assertThat(seen(MASKED, later).masked()).isEqualTo("▇ ▇ ▇ ▇ ▇");
        }

        @Test
        void masksAllOfThePostWhenThePathNamesNothing() {
            marks("data.texten", 1);

            assertThat(seen(MASKED, post).masked()).isEqualTo("▇ ▇ ▇ ▇");
        }

        @Test
        void masksAllOfThePostWhenThereIsNoSuchWord() {
            marks("data.text", 17);

            assertThat(seen(MASKED, post).masked()).isEqualTo("▇ ▇ ▇ ▇");
        }
    }

    @Nested
    class WhenAPostIsHidden {

        @Test
        void coversItForWhoMayNotSeeIt() {
            hides(null);

            assertThat(((Text.Covered) seen(UNHIDDEN, post)).words()).containsOnly(new Word.Behind(new Cover.Hidden()));
            assertThat(seen(MASKED, post)).isEqualTo(Text.of("Ring Testa i kväll."));
        }

        @Test
        void isSeenAgainWhenTheHidingIsWithdrawn() {
            history.records(new PostWithdrawn(Ref.to(hides("data.text")), Text.of("Behövs inte.")));

            assertThat(seen(UNHIDDEN, post)).isEqualTo(Text.of("Ring Testa i kväll."));
        }

        @Test
        void coversNoOtherPost() {
            hides(null);
            int other = history.records(new NoteWritten(Text.of("Annat."), null, null));

            assertThat(seen(UNHIDDEN, other)).isEqualTo(Text.of("Annat."));
        }
    }
}
