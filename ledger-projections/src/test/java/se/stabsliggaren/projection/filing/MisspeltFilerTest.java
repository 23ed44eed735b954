package se.stabsliggaren.projection.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Draft;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.text.Part;

/** A name that is nearly one which the breach's own post has may be that one misspelt, and has nothing of its own to file. */
class MisspeltFilerTest {

    private static final String NOW = "2026-11-26T17:00:00Z";
    private static final String KS = "Kommunstyrelsen";
    private static final String MISSPELT = "Kommunstyrlsen";
    private static final String OTHER = "Exempelby kommun";

    private final History history = new History().clock("2026-11-26T08:00:00Z");
    private final int breach = history.occurred("2026-11-19T05:00Z").records(suspected(KS));

    @Test
    void whatIsFiledInItHasNoDraftAndThatOfTheKnownNameSaysThatItMayBeIts() {
        int filing = notified(MISSPELT);
        Draft draft = only("IMY.NOTIFY");
        assertThat(draft.controller()).isEqualTo(KS);
        assertThat(draft.since()).isNull();
        assertThat(draft.mayBe()).singleElement().satisfies(line -> {
            assertThat(line.posts()).containsExactly(filing);
            assertThat(Part.plain(line.said()))
                    .isEqualTo("infört för Kommunstyrlsen, nästan samma namn som Kommunstyrelsen; är det samma, rätta"
                            + " namnet eller för samman dem, annars för in incidenten hos Kommunstyrlsen");
        });
        assertThat(draft.text())
                .contains("kan höra hit: infört för Kommunstyrlsen, nästan samma namn som Kommunstyrelsen")
                .contains("[nr " + filing + "]");
    }

    @Test
    void anAwarenessAndAnAssessmentInItHaveNoneEither() {
        int aware = history.occurred("2026-11-19T06:00Z").records(aware(MISSPELT));
        int assessed = history.records(assessed("GDPR33.NOTIFY", MISSPELT));
        assertThat(only("IMY.NOTIFY").mayBe()).flatExtracting(Line::posts).containsExactly(aware, assessed);
    }

    @Test
    void aNameThatIsNotNearlyTheSameHasADraftOfItsOwn() {
        notified(OTHER);
        assertThat(controllers("IMY.NOTIFY")).containsExactly(KS, OTHER);
        assertThat(drafts("IMY.NOTIFY")).flatExtracting(Draft::mayBe).isEmpty();
    }

    @Test
    void aBreachOfItsOwnSettlesThatTheyAreTwo() {
        notified(MISSPELT);
        history.records(suspected(MISSPELT));
        assertThat(controllers("IMY.NOTIFY")).containsExactly(KS, MISSPELT);
        assertThat(drafts("IMY.NOTIFY")).flatExtracting(Draft::mayBe).isEmpty();
    }

    @Test
    void soDoesAPostThatNamesThemSideBySide() {
        notified(MISSPELT);
        history.occurred("2026-11-19T06:00Z").records(aware(KS, MISSPELT));
        assertThat(controllers("IMY.NOTIFY")).contains(KS, MISSPELT);
        assertThat(drafts("IMY.NOTIFY")).flatExtracting(Draft::mayBe).isEmpty();
    }

    @Test
    void thatTheNamesMeanTheSameSettlesThatItIsOne() {
        int filing = notified(MISSPELT);
        history.records(new NamesMerged(NameKind.BODY, List.of(KS, MISSPELT), KS, null));
        Draft draft = only("IMY.NOTIFY");
        assertThat(Objects.requireNonNull(draft.since()).filing()).isEqualTo(filing);
        assertThat(draft.mayBe()).isEmpty();
    }

    @Test
    void whatWasFiledBeforeAnyBreachIsOfNoneAndKeepsItsDraft() {
        history.occurred("2026-11-18T06:00Z").records(filed("GDPR33.NOTIFY", "IMY", MISSPELT));
        assertThat(controllers("IMY.NOTIFY")).containsExactly(KS, MISSPELT);
    }

    @Test
    void soItIsOfADutyThatIsNotOfABreach() {
        history.occurred("2026-11-19T06:00Z").records(assessed("CSL", KS));
        int filing = history.occurred("2026-11-19T09:00Z").records(filed("CSL.EARLY", "NCSC", MISSPELT));
        Draft draft = only("CSL.EARLY");
        assertThat(draft.controller()).isEqualTo(KS);
        assertThat(draft.since()).isNull();
        assertThat(draft.mayBe()).singleElement().satisfies(line -> {
            assertThat(line.posts()).containsExactly(filing);
            assertThat(Part.plain(line.said())).endsWith("annars för in bedömningen för Kommunstyrlsen");
        });
        assertThat(controllers("CSL.NOTIFY")).containsExactly(KS);
    }

    @Test
    void anAssessmentForEachSettlesThatTheyAreTwoThere() {
        history.occurred("2026-11-19T06:00Z").records(assessed("CSL", KS));
        history.records(assessed("CSL", MISSPELT));
        history.occurred("2026-11-19T09:00Z").records(filed("CSL.EARLY", "NCSC", MISSPELT));
        assertThat(controllers("CSL.EARLY")).containsExactly(KS, MISSPELT);
    }

    @Test
    void whatPracticeAwaitsAfterAFilingHasNoRowInItsName() {
        notified(MISSPELT);
        assertThat(duties("GDPR33.NOTIFY")).containsExactly(KS, MISSPELT);
        assertThat(duties("GDPR33.SUPPLEMENT")).doesNotContain(MISSPELT);
    }

    @Test
    void ofANameThatIsNotNearlyTheSameItHas() {
        notified(OTHER);
        assertThat(duties("GDPR33.SUPPLEMENT")).contains(OTHER);
    }

    @Test
    void aSupplementThatIsFiledInItIsShown() {
        notified(MISSPELT);
        history.occurred("2026-11-21T06:00Z")
                .records(new DutyFiled("GDPR33.SUPPLEMENT", "IMY", MISSPELT, Stage.SUPPLEMENT, null, null, null, null));
        assertThat(duties("GDPR33.SUPPLEMENT")).contains(MISSPELT);
    }

    private int notified(String controller) {
        return history.occurred("2026-11-20T06:00Z").records(filed("GDPR33.NOTIFY", "IMY", controller));
    }

    private BecameAware aware(String... controllers) {
        return new BecameAware(Ref.to(breach), List.of(controllers), null, null);
    }

    private static BreachSuspected suspected(String controller) {
        return new BreachSuspected(Text.of("Uppgifter kan ha läckt."), List.of(controller), null);
    }

    private static DutyAssessed assessed(String regime, String controller) {
        return new DutyAssessed(regime, null, controller, Verdict.APPLIES, null, Text.of("därför"), null);
    }

    private static DutyFiled filed(String regime, String recipient, String controller) {
        return new DutyFiled(regime, recipient, controller, Stage.INITIAL, null, null, null, null);
    }

    private Draft only(String form) {
        assertThat(drafts(form)).hasSize(1);
        return drafts(form).getFirst();
    }

    private List<@Nullable String> controllers(String form) {
        return drafts(form).stream().map(Draft::controller).toList();
    }

    private List<Draft> drafts(String form) {
        return history.page(new FilingDrafts(), History.readAt(NOW)).drafts().stream()
                .filter(draft -> draft.form().equals(form))
                .toList();
    }

    private List<@Nullable String> duties(String regime) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .map(duty -> duty.controller())
                .toList();
    }
}
