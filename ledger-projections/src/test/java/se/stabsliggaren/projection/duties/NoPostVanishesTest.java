package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;

/** Whatever somebody assessed or filed, under whichever word, for whom and when: its post stands on some line. */
class NoPostVanishesTest {

    private static final int HISTORIES = 300;

    private static final List<String> BOARDS = List.of("socialnämnden", "kommunstyrelsen", " Socialnämnden");
    private static final List<String> RECIPIENTS =
            List.of("IMY", "MSB", "MCF", "FRA", "polisen", "försäkringsbolaget", "länsstyrelsen", "ingen särskild");

    /** One history, drawn by a seed. */
    private static final class Told {

        private final Random random;
        private final List<String> words =
                new ArrayList<>(Regimes.packs().all().stream().map(Regime::id).toList());
        private final History history = new History().clock("2026-11-26T08:00:00Z");
        private final List<Integer> posts = new ArrayList<>();

        Told(long seed) {
            random = new Random(seed);
            words.addAll(List.of("CSL", "NIS1", "GDPR", "LEH", "avtal", "csl.early "));
            occurred().records(opened());
            for (int i = random.nextInt(3); i > 0; i--) {
                int breach = occurred().records(suspected(BOARDS.get(random.nextInt(2))));
                occurred().records(aware(breach));
            }
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                posts.add(random.nextBoolean() ? assessed() : filed());
            }
        }

        private int assessed() {
            return occurred()
                    .records(new DutyAssessed(
                            one(words),
                            maybe(RECIPIENTS),
                            maybe(BOARDS),
                            one(List.of(Verdict.values())),
                            null,
                            Text.of("därför"),
                            null));
        }

        private int filed() {
            return occurred()
                    .records(new DutyFiled(
                            maybe(words),
                            one(RECIPIENTS),
                            maybe(BOARDS),
                            one(List.of(Stage.values())),
                            maybe(List.of(Obligation.values())),
                            null,
                            null,
                            null));
        }

        /** On either side of the changes of law, or nobody knows when. */
        private History occurred() {
            When day = When.parse(one(List.of(
                    "2010-01-01", "2018-06-01", "2024-11-06", "2026-01-14", "2026-01-15", "2026-07-01", "2026-W03")));
            return history.occurred(random.nextInt(8) == 0 ? Occurred.isUnknown() : Occurred.at(day));
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private <T> @Nullable T maybe(List<T> of) {
            return random.nextInt(3) == 0 ? null : one(of);
        }
    }

    @Test
    void everyAssessmentAndEveryFilingStandsOnSomeLine() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Told told = new Told(seed);
            List<Integer> shown = new ArrayList<>();
            told.history.page(new DutyBoard()).duties().forEach(duty -> {
                duty.assessments().forEach(one -> shown.add(one.post()));
                duty.filings().forEach(one -> shown.add(one.post()));
                duty.perhapsFiled().forEach(one -> shown.add(one.post()));
            });
            assertThat(shown).as("history " + seed).containsAll(told.posts);
        }
    }
}
