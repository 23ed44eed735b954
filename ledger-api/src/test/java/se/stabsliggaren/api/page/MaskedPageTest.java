package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.api.openapi.ClosedPages;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.campaign.Campaign;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Leaves;
import se.stabsliggaren.format.Masked;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.projection.view.Projection;

/** The documents of a masked copy: whatever is covered, they are made, and tell nothing of it. */
class MaskedPageTest {

    private static final String SECRET = "Zqxvarken";

    private final PageHtml html = new PageHtml();

    static List<Projection<?, ?>> projections() {
        return ProjectionList.all();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void neverTellsAWordThatIsCoveredInAnyFieldOfAnyPost(Projection<?, ?> projection) {
        Object open =
                Played.exercise("hostmorker").shown(MaskedPageTest::secret).page(projection);
        assertThat(PageJson.text(open)).as("a page that tells it").contains(SECRET);

        Object masked = Played.exercise("hostmorker")
                .shown(MaskedPageTest::secret)
                .shown(MaskedPageTest::masked)
                .page(projection);

        assertThat(PageJson.text(masked)).doesNotContain(SECRET).contains("18 kap. 8 § OSL");
        assertThat(html.render(projection.name(), masked, LedgerPage.FIRST))
                .doesNotContain(SECRET)
                .contains("Maskat enligt 18 kap. 8 § OSL");
    }

    @ParameterizedTest
    @MethodSource("projections")
    void isMadeWhicheverFieldsAreCovered(Projection<?, ?> projection) {
        for (int i = 0; i < Campaign.tries(10); i++) {
            Random random = new Random(Campaign.seed() + i);
            Object page = Played.exercise("kumla")
                    .shown(post -> masked(post, value -> random.nextInt(8) == 0))
                    .page(projection);
            assertThat(html.render(projection.name(), page, LedgerPage.FIRST)).contains("<h1>");
            assertThat(ClosedPages.faults(projection.name(), PageJson.text(page)))
                    .isEmpty();
        }
    }

    /** With the secret in the place of every text and person. */
    private static Post secret(Post post) {
        return new Post(
                post.log(),
                post.number(),
                post.recordedAt(),
                post.clock(),
                Leaves.map(post.entry(), (path, leaf) -> switch (leaf) {
                    case Text ignored -> Text.of(SECRET);
                    case Person ignored -> Person.of(SECRET);
                    default -> leaf;
                }));
    }

    private static Post masked(Post post) {
        return masked(post, SECRET::equals);
    }

    private static Post masked(Post post, Predicate<Object> covers) {
        List<ShownSlot> slots = Sealer.slots(post.entry(), new byte[32]).stream()
                .<ShownSlot>map(slot -> covers.test(slot.value())
                        ? new ShownSlot.Withheld(slot.path(), slot.position(), slot.digest(), "18 kap. 8 § OSL")
                        : new ShownSlot.Open(slot))
                .toList();
        return Masked.post(post, slots);
    }
}
