package se.stabsliggaren.projection.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.decisions.Decision.Status;
import se.stabsliggaren.projection.decisions.Link.Kind;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.View;

/** What became of a decision, link by link, and where it stands. */
class CourseTest {

    /** The first instant at which the 12th is over. */
    private static final String NOV_12_OVER = "2024-11-12T23:00:00Z";

    private static final String NOV_9 = "2024-11-09T11:00:00Z";

    private final History history = new History().clock("2024-11-06T12:00:00Z");
    private final int taken = history.records(taken("Ring varje morgon.", null));

    @Test
    void eachLinkSaysWhatItDidAndWhichPostSaysIt() {
        int better = history.records(taken("Ring varje kväll.", null));
        int confirmed = history.records(new DecisionConfirmed(Ref.to(taken), null));
        int extended = history.records(new DecisionExtended(Ref.to(taken), null, null, null, null));
        int done = history.records(new DecisionCarriedOut(Ref.to(taken), null, null));
        int reported = history.records(new DecisionReported(Ref.to(taken), "KS", null));
        int replaced = history.records(new DecisionReplaced(Ref.to(taken), Ref.to(better), null));
        int revoked = history.records(new DecisionRevoked(Ref.to(taken), null, null, null));
        assertThat(decision(taken).course().chain())
                .extracting(Link::kind, link -> link.entered().post())
                .containsExactly(
                        tuple(Kind.TAKEN, taken),
                        tuple(Kind.CONFIRMED, confirmed),
                        tuple(Kind.EXTENDED, extended),
                        tuple(Kind.CARRIED_OUT, done),
                        tuple(Kind.REPORTED, reported),
                        tuple(Kind.REPLACED, replaced),
                        tuple(Kind.REVOKED, revoked));
        assertThat(decision(taken).outlook().status()).isEqualTo(Status.REVOKED);
        assertThat(decision(better).course().replaces()).containsExactly(taken);
        assertThat(decision(taken).course().replaces()).isEmpty();
    }

    @Test
    void withoutAnyTimeItHoldsAndExpiresNever() {
        assertThat(decision(taken).outlook().status()).isEqualTo(Status.IN_FORCE);
        assertThat(decision(taken).outlook().ends()).isNull();
        assertThat(history.page(new DecisionBoard(), History.readAt(NOV_9)).expiring())
                .isEmpty();
    }

    @Test
    void carriedOutAndThenExtendedItHolds() {
        history.records(new DecisionCarriedOut(Ref.to(taken), null, null));
        assertThat(decision(taken).outlook().status()).isEqualTo(Status.CARRIED_OUT);
        history.records(new DecisionExtended(Ref.to(taken), until("2024-11-20"), null, null, null));
        assertThat(decision(taken).outlook().status()).isEqualTo(Status.EXPIRES);
        assertThat(decision(taken).outlook().ends()).isEqualTo("2024-11-20T23:00:00Z");
    }

    @Test
    void aDecisionNotToActThatWasRevokedIsRevoked() {
        int refrained = history.records(
                new DecisionRefrained(null, Text.of("Vi betalar inte."), null, null, null, null, List.of()));
        assertThat(decision(refrained).course().chain()).extracting(Link::kind).containsExactly(Kind.REFRAINED);
        history.records(new DecisionRevoked(Ref.to(refrained), null, null, null));
        assertThat(decision(refrained).outlook().status()).isEqualTo(Status.REVOKED);
    }

    @Test
    void aRevocationThatIsToComeHasNotRevokedItYet() {
        history.occurred("2024-11-12").records(new DecisionRevoked(Ref.to(taken), null, null, null));
        assertThat(decision(taken).outlook().status()).isEqualTo(Status.EXPIRES);
        assertThat(decisionAt("2024-11-12T11:00:00Z").outlook().status()).isEqualTo(Status.IMPRECISE);
        assertThat(decisionAt(NOV_12_OVER).outlook().status()).isEqualTo(Status.REVOKED);
        assertThat(decision(taken).course().chain()).extracting(Link::kind).containsExactly(Kind.TAKEN, Kind.REVOKED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | gäller, upphävs tis 12 nov enligt nr 2
            2024-11-10 | gäller, löper ut sön 10 nov
            2024-11-12 | gäller, upphävs tis 12 nov enligt nr 2
            2024-12-18 | gäller, upphävs tis 12 nov enligt nr 2
            """)
    void whatEndsFirstIsTold(@Nullable String to, String told) {
        History own = new History().clock("2024-11-06T12:00:00Z");
        own.records(taken("Ring varje morgon.", to == null ? null : until(to)));
        own.occurred("2024-11-12").records(new DecisionRevoked(Ref.to(1), null, null, null));
        DecisionsPage page = own.page(new DecisionBoard(), History.readAt(NOV_9));
        assertThat(Part.plain(page.decisions().getFirst().outlook().statusLine()))
                .isEqualTo(told);
        assertThat(page.expiring()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | 2024-11-17 | 2024-11-15 | gäller, upphävs fre 15 nov enligt nr 4
            -          | 2024-11-17 | 2024-11-18 | gäller, löper ut sön 17 nov
            2024-11-11 | 2024-11-17 | 2024-11-10 | gäller, upphävs sön 10 nov enligt nr 4
            2024-11-11 | 2024-11-17 | 2024-11-15 | gäller, löper ut sön 10 nov; förlängt från mån 11 nov till och med sön 17 nov, upphävs fre 15 nov enligt nr 4
            """)
    void whatWasExtendedAndIsRevokedAheadHoldsUntilWhatComesFirst(
            @Nullable String from, String to, String revoked, String told) {
        int brief = history.records(taken("Stäng.", until("2024-11-10")));
        Validity longer = new Validity(from == null ? null : When.parse(from), When.parse(to), null);
        history.records(new DecisionExtended(Ref.to(brief), longer, null, null, null));
        history.occurred(revoked).records(new DecisionRevoked(Ref.to(brief), null, null, null));
        assertThat(Part.plain(decision(brief).outlook().statusLine(), Year.of(2024)))
                .isEqualTo(told);
    }

    @Test
    void whatIsToBeExtendedAndThenRevokedTellsBoth() {
        int brief = history.records(taken("Stäng.", until("2024-11-10")));
        history.occurred("2024-11-10")
                .records(new DecisionExtended(Ref.to(brief), until("2024-11-17"), null, null, null));
        history.occurred("2024-11-15").records(new DecisionRevoked(Ref.to(brief), null, null, null));
        assertThat(Part.plain(decision(brief).outlook().statusLine(), Year.of(2024)))
                .isEqualTo(
                        "gäller, löper ut sön 10 nov, förlängs sön 10 nov enligt nr 3, upphävs fre 15 nov enligt nr 4");
    }

    @Test
    void whenItEndsLongAfterItWasLastSaidIsTold() {
        history.occurred("2024-12-12").records(new DecisionRevoked(Ref.to(taken), null, null, null));
        assertThat(lineAt("2024-12-11T12:00:00Z")).isEqualTo("gäller, upphävs tors 12 dec enligt nr 2");
    }

    @Test
    void anEndThatMayHaveComeLeavesItUnsure() {
        history.occurred(Occurred.between(null, When.parse("2024-11-12")))
                .records(new DecisionRevoked(Ref.to(taken), null, null, null));
        assertThat(decision(taken).outlook().status()).isEqualTo(Status.IMPRECISE);
        assertThat(lineAt(NOV_9)).isEqualTo("gäller kanske, upphävs senast tis 12 nov enligt nr 2");
    }

    @Test
    void anExtensionAndAReadingBackThatAreToComeChangeNothingYet() {
        int brief = history.records(taken("Stäng.", until("2024-11-10")));
        history.occurred("2024-11-12")
                .records(new DecisionExtended(Ref.to(brief), until("2024-11-30"), null, null, null));
        history.occurred("2024-11-12").records(new DecisionConfirmed(Ref.to(brief), null));
        assertThat(Part.plain(decision(brief).outlook().statusLine()))
                .isEqualTo("gäller, löper ut sön 10 nov, förlängs tis 12 nov enligt nr 3");
        assertThat(decision(brief).course().confirmed()).isNull();
        assertThat(decision(brief, NOV_12_OVER).outlook().ends()).isEqualTo("2024-11-30T23:00:00Z");
    }

    @Test
    void anExtensionThatBeginsLaterThanItEndedLeavesAGap() {
        int brief = history.records(taken("Stäng.", until("2024-11-08")));
        Validity later = new Validity(When.parse("2024-11-12"), When.parse("2024-11-30"), null);
        history.records(new DecisionExtended(Ref.to(brief), later, null, null, null));
        assertThat(decision(brief).outlook().status()).isEqualTo(Status.COMING);
    }

    @Test
    void whatIsToBeDecidedDoesNotHoldYet() {
        int later = history.occurred("2024-11-12").records(taken("Öppna.", null));
        int refrained = history.occurred("2024-11-12")
                .records(new DecisionRefrained(null, Text.of("Vänta."), null, null, null, null, List.of()));
        assertThat(decision(later).outlook().status()).isEqualTo(Status.COMING);
        assertThat(Part.plain(decision(later).outlook().statusLine())).isEqualTo("fattas tis 12 nov enligt nr 2");
        assertThat(decision(refrained).outlook().status()).isEqualTo(Status.COMING);
        assertThat(decision(later, "2024-11-12T11:00:00Z").outlook().status()).isEqualTo(Status.IMPRECISE);
        assertThat(Part.plain(
                        decision(refrained, "2024-11-12T11:00:00Z").outlook().statusLine()))
                .isEqualTo("beslut att avstå, kanske inte fattat än: tis 12 nov");
        assertThat(decision(later, NOV_12_OVER).outlook().status()).isEqualTo(Status.IN_FORCE);
        assertThat(decision(refrained, NOV_12_OVER).outlook().status()).isEqualTo(Status.REFRAINED);
    }

    private String lineAt(String now) {
        return Part.plain(decisionAt(now).outlook().statusLine(), Year.of(2024));
    }

    @Test
    void aReplacementAndACarryingOutThatAreToComeHaveNotComeEither() {
        int better = history.records(taken("Ring varje kväll.", null));
        history.occurred("2024-11-12").records(new DecisionReplaced(Ref.to(taken), Ref.to(better), null));
        history.occurred("2024-11-12").records(new DecisionCarriedOut(Ref.to(better), null, null));
        assertThat(lineAt(NOV_9)).isEqualTo("gäller, ersätts tis 12 nov enligt nr 3");
        assertThat(Part.plain(decision(better).outlook().statusLine()))
                .isEqualTo("gäller, verkställs tis 12 nov enligt nr 4");
        assertThat(decisionAt(NOV_12_OVER).outlook().status()).isEqualTo(Status.REPLACED);
    }

    @Test
    void aRevocationNobodyKnowsWhenIsOne() {
        history.occurred(Occurred.isUnknown()).records(new DecisionRevoked(Ref.to(taken), null, null, null));
        assertThat(decision(taken).outlook().status()).isEqualTo(Status.REVOKED);
    }

    @Test
    void anExtensionWhoseSpellingWasCorrectedDoesNotUndoALaterOne() {
        int first = history.records(new DecisionExtended(Ref.to(taken), until("2024-11-10"), null, null, null));
        history.records(new DecisionExtended(Ref.to(taken), until("2024-11-20"), null, null, null));
        history.correcting(first, "felstavat")
                .records(new DecisionExtended(Ref.to(taken), until("2024-11-10"), null, null, Text.of("helg")));
        assertThat(decision(taken).outlook().ends()).isEqualTo("2024-11-20T23:00:00Z");
    }

    @Test
    void itSaysWhoDecidedByWhatRightAndWhatIsToBeDone() {
        int decided = history.records(new DecisionTaken(
                Text.of("Ska nätet stängas?"),
                Text.of("Stäng nätet."),
                Text.of("spridning"),
                List.of(Text.of("vänta")),
                Person.of("Testa Testlund"),
                new Mandate(MandateKind.DELEGATION, "4.2", "KS"),
                null,
                "IT-driften",
                List.of("skolan"),
                When.parse("2024-11-09"),
                List.of(Ref.to(taken))));
        Decision decision = decision(decided);
        assertThat(decision.by().decider()).isEqualTo(Person.of("Testa Testlund"));
        assertThat(Part.plain(decision.by().mandate())).isEqualTo("delegation 4.2 för KS");
        assertThat(decision.execution())
                .isEqualTo(new Execution("IT-driften", List.of("skolan"), When.parse("2024-11-09"), true));
        Ruling ruling = decision.ruling();
        assertThat(ruling.known().basis()).containsExactly(taken);
        assertThat(ruling.known().atMost()).isEqualTo(decided - 1);
        assertThat(ruling)
                .isEqualTo(new Ruling(
                        Text.of("Ska nätet stängas?"),
                        Text.of("Stäng nätet."),
                        Text.of("spridning"),
                        List.of(Text.of("vänta")),
                        ruling.known()));
        assertThat(decision.label()).isEqualTo("beslut " + decided);
    }

    @Test
    void aReviewIsDueFromTheFirstMomentOfItsDay() {
        int refrained = history.records(
                new DecisionRefrained(null, Text.of("Vänta."), null, null, null, When.parse("2024-11-10"), List.of()));
        assertThat(reviewDue(refrained, "2024-11-09T22:59:59Z")).isFalse();
        assertThat(reviewDue(refrained, "2024-11-09T23:00:00Z")).isTrue();
        assertThat(reviewDue(taken, "2034-11-09T23:00:00Z")).isFalse();
    }

    @Test
    void aReviewIsDueNoMoreWhenItWasDone() {
        int extended = reviewed();
        history.records(new DecisionExtended(Ref.to(extended), null, null, null, null));
        assertThat(reviewDue(extended, NOV_9)).isTrue();
        history.clock("2024-11-08T12:00:00Z").records(new DecisionExtended(Ref.to(extended), null, null, null, null));
        assertThat(reviewDue(extended, NOV_9)).isFalse();
    }

    @Test
    void norOfADecisionThatHoldsNoMore() {
        int revoked = reviewed();
        assertThat(reviewDue(revoked, NOV_9)).isTrue();
        history.records(new DecisionRevoked(Ref.to(revoked), null, null, null));
        assertThat(reviewDue(revoked, NOV_9)).isFalse();
    }

    private int reviewed() {
        return history.records(new DecisionTaken(
                null,
                Text.of("Stäng."),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                When.parse("2024-11-08"),
                List.of()));
    }

    @Test
    void itSaysWhenItHappenedWhenItWasRecordedAndHowLate() {
        int late = history.clock("2024-11-07T08:00:00Z")
                .as("stabschef")
                .occurred("2024-11-06T13:05Z")
                .records(taken("Stäng.", null));
        Provenance recorded = decision(late).recorded();
        assertThat(recorded)
                .isEqualTo(new Provenance(
                        late,
                        "ons 6 nov kl. 14.05",
                        false,
                        Instant.parse("2024-11-07T08:00:00Z"),
                        "tors 7 nov kl. 09.00",
                        "18 h 55 min",
                        "stabschef",
                        null,
                        false));
        assertThat(decision(taken).recorded().assumed()).isTrue();
        assertThat(decision(taken).recorded().delay()).isNull();
    }

    @Test
    void earlierWordingsSayWhatWasDoneToThem() {
        int second = history.correcting(taken, "fel").records(taken("Ring varje kväll.", null));
        int third = history.correcting(taken, "fel").records(taken("Ring aldrig.", null));
        assertThat(decision(taken).course().earlier())
                .extracting(
                        EarlierWording::number,
                        wording -> wording.afterwards().getLast().words())
                .containsExactly(tuple(taken, "rättad i nr " + third), tuple(second, "rättad i nr " + third));
    }

    @Test
    void whatWasSaidOfADecisionThatIsNotThereIsLooseAndOnlyThat() {
        int loose = history.records(new DecisionConfirmed(Ref.to(77), null));
        history.records(new DecisionConfirmed(Ref.to(taken), null));
        assertThat(history.page(new DecisionBoard()).loose())
                .extracting(link -> link.entered().post())
                .containsExactly(loose);
        assertThat(history.page(new DecisionBoard()).withdrawn()).isEmpty();
    }

    @Test
    void onlyWhatIsAboutDecisionsIsKept() {
        history.records(new NoteWritten(Text.of("ett"), null, null));
        assertThat(View.of(new DecisionBoard(), history.posts()).rows()).hasSize(1);
    }

    private boolean reviewDue(int number, String now) {
        return decision(number, now).execution().reviewDue();
    }

    private Decision decisionAt(String now) {
        return decision(taken, now);
    }

    private Decision decision(int number) {
        return decision(number, NOV_9);
    }

    private Decision decision(int number, String now) {
        return history.page(new DecisionBoard(), History.readAt(now)).decisions().stream()
                .filter(decision -> decision.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Validity until(String day) {
        return new Validity(null, When.parse(day), null);
    }

    private static DecisionTaken taken(String text, @Nullable Validity valid) {
        return new DecisionTaken(
                null, Text.of(text), null, List.of(), null, null, valid, null, List.of(), null, List.of());
    }
}
