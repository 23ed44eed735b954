package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Proposal;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Proposals;
import se.stabsliggaren.projection.text.Part;

/** The record of a played case is fed by what its other posts tell, and does not deny that anything came of it. */
class FedRecordTest {

    private final BreachRecordPage page = Played.exercise("kumla").page(new BreachRecord());

    @Test
    void whatWasStolenAndPublishedIsProposed() {
        List<String> proposed = page.proposals().stream()
                .map(Proposals::posts)
                .flatMap(List::stream)
                .map(Proposal::said)
                .map(Part::plain)
                .toList();
        assertThat(proposed)
                .anyMatch(said -> said.contains("data stulits och publicerats"))
                .anyMatch(said -> said.contains("lösenord läckt"));
    }

    @Test
    void thePageDoesNotSayThatNothingChanged() {
        assertThat(page.entries()).isNotEmpty();
        String shown = new PageHtml().render("breach-record", page, LedgerPage.FIRST);
        assertThat(shown)
                .contains("säger sådant som kan höra hit")
                .contains("Kan höra hit, ur andra poster")
                .doesNotContain("Ingenting har ändrats")
                .doesNotContain("något nytt sedan dess");
    }
}
