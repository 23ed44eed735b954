package se.stabsliggaren.projection.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Interval;

class RegimesTest {

    private static final String PACK = """
            recipients:
              imy: [{name: IMY}]
            regimes:
              - id: A
                name: Anmälan
                basis: en lag
                from: 2020-01-01
                starts: [{event: breach.became-aware}]
                length: {hours: 72}
                stages: [initial]
                recipients: imy
                content: []
                mark: V
            """;

    private final Regimes packs = Regimes.packs();

    @Test
    void onlyAwarenessStartsTheSeventyTwoHours() {
        assertThat(regime("GDPR33.NOTIFY").starts()).extracting(Start::event).containsExactly("breach.became-aware");
    }

    @Test
    void aRegimeAndItsRecipientAreNamedHoweverTheyAreTyped() {
        assertThat(packs.named(" gdpr33.notify\u200b")).isEqualTo(packs.named("GDPR33.NOTIFY"));
        assertThat(regime("GDPR33.NOTIFY").recipients())
                .anyMatch(recipient -> recipient.isCalled("\u202a imy "))
                .noneMatch(recipient -> recipient.isCalled("I M Y"));
    }

    @Test
    void theLawIsThatOfTheDay() {
        assertThat(packs.inForce(on(LocalDate.of(2024, 11, 6))))
                .extracting(Regime::family)
                .contains("NIS1")
                .doesNotContain("CSL");
        assertThat(packs.inForce(on(LocalDate.of(2026, 1, 15))))
                .extracting(Regime::family)
                .contains("CSL")
                .doesNotContain("NIS1");
    }

    @Test
    void theCyberAuthorityChangesTwiceIn2026() {
        assertThat(recipient("NIS1.STEP1", "2025-12-31")).isEqualTo("MSB (CERT-SE)");
        assertThat(recipient("NIS1.STEP1", "2026-01-01")).isEqualTo("MCF (CERT-SE)");
        assertThat(recipient("CSL.EARLY", "2026-06-30")).isEqualTo("MCF (CERT-SE)");
        assertThat(recipient("CSL.EARLY", "2026-07-01")).isEqualTo("FRA/NCSC (CERT-SE)");
    }

    @Test
    void whoReceivesWhatNobodyCanPlaceInTimeIsAnyOfThem() {
        Interval untilSummer = Interval.of(Occurred.between(null, When.parse("2026-08-01")));
        assertThat(recipients("CSL.EARLY", untilSummer)).containsExactly("MCF (CERT-SE)", "FRA/NCSC (CERT-SE)");
        assertThat(regime("CSL.EARLY").goesTo("MCF", untilSummer)).isTrue();
        assertThat(packs.inForce(Interval.UNKNOWN)).extracting(Regime::family).contains("NIS1", "CSL");
        assertThat(regime("CSL.EARLY").isInForceThroughout(Interval.UNKNOWN)).isTrue();
        assertThat(regime("NIS1.STEP1").isInForceThroughout(Interval.UNKNOWN)).isFalse();
    }

    @Test
    void somebodyReceivesEveryReportOnEveryDayItIsInForce() {
        for (Regime regime : packs.all()) {
            LocalDate last = regime.to() == null ? LocalDate.of(2030, 1, 1) : regime.to();
            for (LocalDate day = regime.from(); !day.isAfter(last); day = day.plusDays(1)) {
                assertThat(regime.recipients(on(day)))
                        .as(regime.id() + " " + day)
                        .hasSize(1);
            }
        }
    }

    /** The table of deadlines, row by row: from, to, length, recipient today and how sure we are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "open", textBlock = """
                    GDPR33.NOTIFY         | 2018-05-25 | open       | 72 h                            | IMY                        | V
                    GDPR33.SUPPLEMENT     | 2018-05-25 | open       | 4 weeks                         | IMY                        | V
                    GDPR33.5.RECORD       | 2018-05-25 | open       | fortlöpande                     | egen dokumentation         | V
                    GDPR34.INFORM         | 2018-05-25 | open       | utan onödigt dröjsmål           | de registrerade            | V
                    GDPR33.2.PROCESSOR    | 2018-05-25 | open       | utan onödigt dröjsmål, biträdesavtalet kan säga timmar | den personuppgiftsansvarige | V
                    NIS1.STEP1            | 2018-08-01 | 2026-01-14 | 6 h                             | MCF (CERT-SE)              | V
                    NIS1.STEP2            | 2018-08-01 | 2026-01-14 | 24 h                            | MCF (CERT-SE)              | M
                    NIS1.STEP3            | 2018-08-01 | 2026-01-14 | 4 weeks                         | MCF (CERT-SE)              | M
                    NIS1.VOLUNTARY        | 2018-08-01 | 2026-01-14 | utan dröjsmål                   | MCF (CERT-SE)              | V
                    CSL.EARLY             | 2026-01-15 | open       | 24 h                            | FRA/NCSC (CERT-SE)         | V
                    CSL.NOTIFY            | 2026-01-15 | open       | 72 h                            | FRA/NCSC (CERT-SE)         | V
                    CSL.INTERIM           | 2026-01-15 | open       | den tid myndigheten anger       | FRA/NCSC (CERT-SE)         | V
                    CSL.FINAL             | 2026-01-15 | open       | 1 months                        | FRA/NCSC (CERT-SE)         | V
                    CSL.HANDLED           | 2026-01-15 | open       | 1 months                        | FRA/NCSC (CERT-SE)         | V
                    CSL.RECIPIENTS        | 2026-01-15 | open       | så snart som möjligt            | tjänstens mottagare        | V
                    CSL.REGISTER          | 2026-01-15 | open       | 14 days                         | FRA                        | V
                    CSL.VOLUNTARY         | 2026-01-15 | open       | när som helst                   | FRA/NCSC (CERT-SE)         | S
                    POLICE                | 2000-01-01 | open       | den som vill anmäla gör det när som helst | Polismyndigheten | M
                    INSURER               | 2000-01-01 | open       | enligt villkoren                | försäkringsgivaren         | M
                    LEH.LAGE              | 2006-09-01 | open       | fortlöpande                     | länsstyrelsen              | V
                    LEH.KLN.CHAIR         | 2006-09-01 | open       | så snart som möjligt            | krisledningsnämnden        | V
                    LEH.KLN.FULLM         | 2006-09-01 | open       | fullmäktiges nästa sammanträde  | kommunfullmäktige          | V
                    KL.URGENT             | 2018-01-01 | open       | nämndens nästa sammanträde      | nämnden                    | V
                    KL.DELEG              | 2018-01-01 | open       | som nämnden har bestämt         | nämnden eller anslagstavlan | V
                    SAPO                  | 2021-12-01 | open       | skyndsamt                       | Säkerhetspolisen           | V
                    OSL.REG               | 2009-06-30 | open       | utan dröjsmål                   | eget diarium               | V
                    TF.DISCLOSE           | 2019-01-01 | open       | på stället genast eller så snart det är möjligt; kopia skyndsamt | den som begärt handlingen | V
                    """)
    void eachDutyIsAsItsLawHasIt(
            String id, LocalDate from, @Nullable LocalDate to, String length, String recipient, String mark) {
        Regime regime = regime(id);
        assertThat(regime.from()).isEqualTo(from);
        assertThat(regime.to()).isEqualTo(to);
        assertThat(written(regime.length())).isEqualTo(length);
        LocalDate day = to == null ? LocalDate.of(2026, 11, 1) : to;
        assertThat(recipients(id, on(day))).containsExactly(recipient);
        assertThat(regime.mark().mark()).isEqualTo(mark);
    }

    private static String written(Length length) {
        return switch (length) {
            case Length.Hours hours -> hours.hours() + " h";
            case Length.Days days -> days.days() + " days";
            case Length.Weeks weeks -> weeks.weeks() + " weeks";
            case Length.Months months -> months.months() + " months";
            case Length.None none -> none.said();
        };
    }

    @Test
    void theContactPointOfTheRegisterChangesToo() {
        assertThat(recipient("CSL.REGISTER", "2026-06-30")).isEqualTo("MCF");
        assertThat(recipient("CSL.REGISTER", "2026-07-01")).isEqualTo("FRA");
    }

    @Test
    void aBoardIsABoardWhateverItsName() {
        Interval day = on(LocalDate.of(2026, 10, 5));
        assertThat(regime("KL.URGENT").goesTo("Miljönämnden", day)).isTrue();
        assertThat(regime("KL.URGENT").goesTo("kommunstyrelsen", day)).isTrue();
        assertThat(regime("KL.URGENT").goesTo("kommunfullmäktige", day)).isFalse();
    }

    @Test
    void whatIsUnsureInsideARuleSaysSoInItsNote() {
        assertThat(regime("GDPR34.INFORM").note()).contains("inte kontrollerat mot lagtexten");
        assertThat(regime("LEH.KLN.CHAIR").note()).contains("inte kontrollerat");
        assertThat(regime("LEH.LAGE").note()).contains("inte kontrollerat");
    }

    /** A reader sees how sure a rule is in words; the marks are the packs' own. */
    @Test
    void noRuleShowsItsReaderAMark() {
        for (Regime regime : packs.all()) {
            List<String> read = new ArrayList<>(regime.content());
            read.add(regime.name());
            read.add(regime.basis());
            read.add(regime.mark().sentence());
            if (regime.note() != null) {
                read.add(regime.note());
            }
            assertThat(read)
                    .as(regime.id())
                    .noneMatch(words -> words.contains("minnet")
                            || words.matches("(?s).*\\([VSM?]\\).*")
                            || words.matches("(?s).*\\b[A-Z]+[0-9]*\\.[A-Z]+.*"));
        }
    }

    @Test
    void whatIsFromMemoryIsMarkedSo() {
        assertThat(regime("NIS1.STEP2").mark()).isEqualTo(Sureness.FROM_MEMORY);
        assertThat(regime("CSL.VOLUNTARY").mark()).isEqualTo(Sureness.SECONDARY);
    }

    @Test
    void theActWasReadAndWhatItsReportsHoldWasNot() {
        for (String read : List.of("CSL.EARLY", "CSL.NOTIFY", "CSL.FINAL", "CSL.HANDLED")) {
            assertThat(regime(read).mark()).as(read).isEqualTo(Sureness.VERIFIED);
            assertThat(regime(read).contentMark()).as(read).isEqualTo(Sureness.SECONDARY);
        }
        assertThat(regime("GDPR33.NOTIFY").contentMark()).isNull();
    }

    @Test
    void theReceiverOfJuly2026IsLessSureThanTheOneBefore() {
        assertThat(regime("CSL.EARLY").recipients(on(LocalDate.of(2026, 6, 30))))
                .extracting(Recipient::mark)
                .containsOnlyNulls();
        assertThat(regime("CSL.EARLY").recipients(on(LocalDate.of(2026, 7, 1))))
                .extracting(Recipient::mark)
                .containsExactly(Sureness.SECONDARY);
    }

    @Test
    void aRecipientIsAlsoCalledByWhatItsNameBeginsWith() {
        Interval day = on(LocalDate.of(2026, 10, 5));
        assertThat(regime("LEH.LAGE").goesTo("Länsstyrelsen i Örebro län", day)).isTrue();
        assertThat(regime("LEH.LAGE").goesTo("TiB hos länsstyrelsen", day)).isFalse();
    }

    @Test
    void everyPackThatIsShippedIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/regimes"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(List.of("gdpr", "nis1", "csl", "municipal", "other"));
        }
        assertThat(packs.all()).extracting(Regime::family).contains("GDPR33", "NIS1", "CSL", "LEH");
    }

    @Nested
    class WhenAPackIsBad {

        @Test
        void aGoodOneIsRead() {
            assertThat(Regimes.read(PACK)).extracting(Regime::id).containsExactly("A");
        }

        @Test
        void itSaysWhatIsMissing() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("    mark: V\n", "")))
                    .hasMessageContaining("A mark");
        }

        @Test
        void aWordItDoesNotKnowIsRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("basis:", "bases:")))
                    .hasMessageContaining("bases");
        }

        @Test
        void aStartThatIsNoEventIsRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("became-aware", "found")))
                    .hasMessageContaining("breach.found");
        }

        @Test
        void aFulfilmentThatIsNoEventIsRefused() {
            assertThatThrownBy(() ->
                            Regimes.read(PACK.replace("length:", "fulfilledBy: [decision.announced]\n    length:")))
                    .hasMessageContaining("decision.announced");
        }

        @Test
        void aRecipientNobodyNamedIsRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("recipients: imy", "recipients: msb")))
                    .hasMessageContaining("msb");
        }

        @Test
        void twoLengthsAreRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("hours: 72", "hours: 72, months: 1")))
                    .hasMessageContaining("length");
        }

        @Test
        void noLengthIsRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("{hours: 72}", "{}")))
                    .hasMessageContaining("length");
        }

        @ParameterizedTest
        @ValueSource(strings = {"name", "basis", "from", "starts", "length", "stages", "recipients", "content", "mark"})
        void whateverIsMissingIsNamed(String key) {
            String without = PACK.lines()
                    .filter(line -> !line.startsWith("    " + key + ":"))
                    .collect(Collectors.joining("\n"));
            assertThatThrownBy(() -> Regimes.read(without)).hasMessageContaining("the rule pack lacks A " + key);
        }

        @Test
        void aRegimeWithoutAnIdAndAPackWithoutRegimesAreRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("  - id: A\n    name", "  - name")))
                    .hasMessageContaining("lacks id");
            assertThatThrownBy(() -> Regimes.read("recipients: {}\n")).hasMessageContaining("lacks regimes");
            assertThatThrownBy(() -> Regimes.read(PACK.substring(PACK.indexOf("regimes:"))))
                    .hasMessageContaining("lacks recipients");
        }

        @Test
        void aStartFromAFilingUnderARegimeThatIsNotThereIsRefused() {
            Pack after = PackFile.read(
                    PACK.replace("{event: breach.became-aware}", "{event: duty.filed, regimes: [B], stage: initial}"));
            OwnPack from = new OwnPack("a.yaml", "0".repeat(64));
            assertThatThrownBy(() -> Regimes.packs().and(after, from))
                    .hasMessageContaining("fristen för A börjar med en plikt som inte finns");
        }

        @Test
        void aDutyThatStartsAClockNamesItsRegimes() {
            assertThatThrownBy(() ->
                            new Start("duty.filed", List.of(), null, Stage.INITIAL, null, null, null, null, null, null))
                    .hasMessageContaining("named regimes only");
            assertThatThrownBy(
                            () -> new Start("duty.found", List.of("A"), null, null, null, null, null, null, null, null))
                    .hasMessageContaining("nothing is recorded as duty.found");
        }

        @Test
        void whatIsNotSaidIsNo() {
            Regime regime = Regimes.read(PACK).getFirst();
            assertThat(regime.perBreach()).isFalse();
            assertThat(regime.always()).isFalse();
            assertThat(regime.practice()).isFalse();
            assertThat(regime.voluntary()).isFalse();
            Regime said = Regimes.read(
                            PACK + "    perBreach: true\n    always: true\n    practice: true\n    voluntary: true\n")
                    .getFirst();
            assertThat(said.perBreach()).isTrue();
            assertThat(said.always()).isTrue();
            assertThat(said.practice()).isTrue();
            assertThat(said.voluntary()).isTrue();
        }

        @Test
        void aMonthOfThirtyDaysIsRefused() {
            assertThatThrownBy(() -> Regimes.read(PACK.replace("hours: 72", "months: 1, days: 30")))
                    .hasMessageContaining("days");
        }
    }

    private Regime regime(String id) {
        return packs.named(id).orElseThrow();
    }

    private String recipient(String id, String day) {
        return recipients(id, on(LocalDate.parse(day))).get(0);
    }

    private List<String> recipients(String id, Interval when) {
        return regime(id).recipients(when).stream().map(Recipient::name).toList();
    }

    private static Interval on(LocalDate day) {
        return Interval.of(Occurred.at(new When.Day(day)));
    }
}
