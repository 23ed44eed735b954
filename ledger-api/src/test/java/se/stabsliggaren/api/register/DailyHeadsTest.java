package se.stabsliggaren.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;

/** No incident that has grown is left out of the register for more than a day, though nobody prints or exports. */
@ParameterizedClass
@EnumSource(Kind.class)
class DailyHeadsTest {

    private static final Instant START = Instant.parse("2024-11-06T12:00:00Z");

    private final Database database;
    private final TestLedger ledger;
    private final String one;
    private final String another;
    private DailyHeads daily;

    DailyHeadsTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        one = ledger.openIncident();
        another = ledger.openIncident();
    }

    @BeforeEach
    void start() {
        daily = new DailyHeads(ledger.directory(), ledger.posts(), ledger.heads(), log -> "c3");
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test // #3
    void areNotedOfEveryIncidentAtTheStart() {
        daily.step(START);
        assertThat(ledger.directory().noted(one)).isEqualTo(2);
        assertThat(ledger.directory().noted(another)).isEqualTo(2);
    }

    @Test // #3
    void areNotedAgainADayLaterOfTheOneThatGrew() {
        daily.step(START);
        ledger.note(one, "ett");
        int before = registered();

        daily.step(START.plus(Duration.ofHours(22)));
        assertThat(registered()).isEqualTo(before);

        daily.step(START.plus(Duration.ofHours(24)));
        assertThat(registered()).isEqualTo(before + 1);
        HeadNoted noted = (HeadNoted)
                ledger.posts().post(register(), before + 1).orElseThrow().post().event();
        assertThat(noted.size()).isEqualTo(3);
        assertThat(noted).isEqualTo(ledger.heads().noted(one, 3));
    }

    @Test // #3
    void areNotNotedOfWhatIsAsItWas() {
        daily.step(START);
        int before = registered();
        daily.step(START.plus(Duration.ofDays(2)));
        assertThat(registered()).isEqualTo(before);
    }

    private String register() {
        return ledger.directory().log().orElseThrow();
    }

    private int registered() {
        return ledger.posts().last(register());
    }
}
