package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.filing.FilingDrafts;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Answered;

/** Where several of a kind stand on one page, a part of the long rows of one is asked for without that of another. */
class LongRowsTest {

    private final PageHtml html = new PageHtml();
    private final Played played = new Played()
            .records(new BreachSuspected(Text.of("Filer borta."), List.of("socialnämnden", "skolnämnden"), null));

    @Test
    void twoDraftsOfOneBreachAreReadEachByItself() {
        for (int i = 1; i <= 6; i++) {
            played.records(new BreachMeasureTaken(Ref.to(1), Text.of("Åtgärd %d.".formatted(i)), null));
        }
        int measures = played.page(new FilingDrafts()).drafts().getFirst().answers().stream()
                .map(Answered::number)
                .toList()
                .indexOf("30");
        int unasked = drafted(null);
        assertThat(drafted("rader-1-" + measures + ":1"))
                .isEqualTo(drafted("rader-2-" + measures + ":1"))
                .isEqualTo(unasked + 4);
    }

    @Test
    void theJudgementsOfTwoControllersAreReadEachByThemselves() {
        for (int i = 1; i <= 6; i++) {
            played.records(new RiskJudged(Ref.to(1), List.of(), Risk.HIGH, Text.of("Skäl %d.".formatted(i)), null));
        }
        int unasked = judged(null);
        assertThat(judged("bedomt-1-0:1")).isEqualTo(judged("bedomt-2-0:1")).isEqualTo(unasked + 4);
    }

    private int drafted(String part) {
        return shown("filing-drafts", played.page(new FilingDrafts()), part, "Åtgärd \\d\\.");
    }

    private int judged(String part) {
        return shown("breach-record", played.page(new BreachRecord()), part, "känt då: ");
    }

    private int shown(String view, Object page, String part, String words) {
        String rendered = html.render(view, page, LedgerPage.part(part));
        return (int) Pattern.compile(words).matcher(rendered).results().count();
    }
}
