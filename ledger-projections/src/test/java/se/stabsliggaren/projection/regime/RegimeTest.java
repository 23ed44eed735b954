package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Interval;

/** A duty between its two days, under its names, to its recipients. */
class RegimeTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2024-12-31, true", "2025-01-01, false"})
    void isInForceOnBothItsDaysAndOnNoOther(LocalDate day, boolean inForce) {
        assertThat(regime(LAST).inForce(day)).isEqualTo(inForce);
        assertThat(regime(null).inForce(day)).isEqualTo(!day.isBefore(FIRST));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-12-31, 2024-12-31, true",
                "2024-12-31, 2025-01-01, false",
                "2019-12-31, 2020-01-01, false",
                "2020-01-01, -, false",
                "-, 2024-12-31, true"
            })
    void wasInForceThroughoutOnlyIfItWasAtBothEnds(@Nullable String from, @Nullable String to, boolean throughout) {
        assertThat(regime(LAST).isInForceThroughout(between(from, to))).isEqualTo(throughout);
    }

    @Test
    void whatHasNoEndYetHoldsForWhatHasNoEnd() {
        assertThat(regime(null).isInForceThroughout(between("2020-01-01", null)))
                .isTrue();
        assertThat(regime(null).isInForceThroughout(between("2019-12-31", null)))
                .isFalse();
    }

    @Test
    void theLastSecondsOfItsLastSwedishDayAreItsOwn() {
        assertThat(regime(LAST).canBeInForce(Interval.at(Instant.parse("2024-12-31T22:59:59Z"))))
                .isTrue();
        assertThat(regime(LAST).canBeInForce(Interval.at(Instant.parse("2024-12-31T23:00:00Z"))))
                .isFalse();
    }

    @Test
    void itsLawIsWhatStandsBeforeTheFirstDot() {
        assertThat(regime("CSL.EARLY.X", null).family()).isEqualTo("CSL");
        assertThat(regime("SAPO", null).family()).isEqualTo("SAPO");
    }

    @Test
    void aPracticeThatIsConfirmedIsNotCalledLaw() {
        assertThat(marked(true, Sureness.VERIFIED).markSaid())
                .isEqualTo("Myndighetens praxis, inte lag; bekräftad hos myndigheten.");
        assertThat(marked(false, Sureness.VERIFIED).markSaid()).isEqualTo(Sureness.VERIFIED.sentence());
        assertThat(marked(true, Sureness.UNSURE).markSaid()).isEqualTo(Sureness.UNSURE.sentence());
    }

    @Test
    void onlyWhatIsVerifiedIsSaidWithoutAReservation() {
        for (Sureness sureness : Sureness.values()) {
            assertThat(sureness.sentence().contains("ontrollera")).isEqualTo(sureness != Sureness.VERIFIED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nämnden, true",
        "NÄMNDEN , true",
        "Miljönämnden, true",
        "nämnden för vård, false",
        "nämnd, false",
        "styrelsen, true",
        "kommunstyrelsen, false"
    })
    void aRecipientIsCalledByItsNameItsOtherNamesAndByWhatEndsAsTheyDo(String written, boolean called) {
        Recipient board = new Recipient("nämnden", null, null, List.of("…nämnden", "styrelsen"), null);
        assertThat(board.isCalled(written)).isEqualTo(called);
    }

    @Test
    void aReportGoesToWhomItWentThen() {
        Regime regime = of(
                "A",
                null,
                List.of(),
                new Length.None("genast"),
                false,
                List.of(
                        new Recipient("MSB", null, LAST, List.of(), null),
                        new Recipient("MCF", LAST.plusDays(1), null, List.of(), null)),
                Sureness.VERIFIED);
        Interval before = between("2024-12-31", "2024-12-31");
        assertThat(regime.goesTo("msb", before)).isTrue();
        assertThat(regime.goesTo("MCF", before)).isFalse();
        assertThat(regime.recipients(between("2024-12-31", "2025-01-01"))).hasSize(2);
    }

    @Test
    void onlyWhatHasALengthStartsAClockWithAwareness() {
        Start awareness = new Start("breach.became-aware", List.of(), null, null, null, null, null, null, null, null);
        Start note = new Start("note.written", List.of(), null, null, null, null, null, null, null, null);
        assertThat(starting(new Length.Hours(72), note, awareness).startsWithAwareness())
                .isTrue();
        assertThat(starting(new Length.None("genast"), awareness).startsWithAwareness())
                .isFalse();
        assertThat(starting(new Length.Hours(72), note).startsWithAwareness()).isFalse();
        assertThat(starting(new Length.Hours(72), note, awareness)
                        .isStartedBy(new BecameAware(null, List.of(), null, null)))
                .isTrue();
        assertThat(starting(new Length.Hours(72), note).isStartedBy(new BecameAware(null, List.of(), null, null)))
                .isFalse();
    }

    private static Interval between(@Nullable String from, @Nullable String to) {
        return Interval.of(
                Occurred.between(from == null ? null : When.parse(from), to == null ? null : When.parse(to)));
    }

    private static Regime regime(@Nullable LocalDate to) {
        return regime("A.B", to);
    }

    private static Regime regime(String id, @Nullable LocalDate to) {
        return of(id, to, List.of(), new Length.Hours(72), false, List.of(), Sureness.VERIFIED);
    }

    private static Regime marked(boolean practice, Sureness mark) {
        return of("A", null, List.of(), new Length.Hours(72), practice, List.of(), mark);
    }

    private static Regime starting(Length length, Start... starts) {
        return of("A", null, List.of(starts), length, false, List.of(), Sureness.VERIFIED);
    }

    private static Regime of(
            String id,
            @Nullable LocalDate to,
            List<Start> starts,
            Length length,
            boolean practice,
            List<Recipient> recipients,
            Sureness mark) {
        return new Regime(
                id,
                "A",
                "en lag",
                FIRST,
                to,
                false,
                false,
                Ground.LAW,
                starts,
                Deeds.NONE,
                length,
                practice,
                null,
                List.of(),
                false,
                recipients,
                List.of(),
                mark,
                null,
                null);
    }
}
