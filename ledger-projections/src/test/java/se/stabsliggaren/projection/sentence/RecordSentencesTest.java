package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent.SheetOutcome;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;

/** What the record says of itself: sheets, withdrawals, disposals, what is hidden, help from outside. */
class RecordSentencesTest {

    private static final Ref EARLIER = Ref.to(4);
    private static final Text WHY = Text.of("fel plats");

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments(
                        new SheetIssued("B-07", "loggförare", 20),
                        "Blad B-07 utdelat till loggförare, antal rader: 20"),
                arguments(
                        new SheetAccounted("B-07", SheetOutcome.SPOILT, WHY),
                        "Blad B-07 redovisat: förstört – fel plats"),
                arguments(new PostWithdrawn(EARLIER, WHY), "Återkallar nr 4: fel plats"),
                arguments(new RemarkSettled(EARLIER, WHY), "Anmärkningarna på nr 4 avklarade: fel plats"),
                arguments(
                        new DisposalDecided(
                                "arkivnämnden",
                                When.parse("2024-11-20"),
                                "GDPR 17",
                                "KS 2024/471",
                                List.of(
                                        new Passages(Ref.to(2), "data.text", List.of(), null),
                                        new Passages(Ref.to(3), null, List.of(), null)),
                                WHY),
                        "Gallring beslutad av arkivnämnden ons 20 nov, enligt GDPR 17, diarienummer KS 2024/471,"
                                + " i nr 2, nr 3, skäl: fel plats"),
                arguments(
                        new DisposalCarriedOut(
                                EARLIER,
                                List.of(
                                        new Store("databasen", true, null),
                                        new Store("säkerhetskopian", false, Text.of("till april")))),
                        "Gallring verkställd, beslut nr 4, databasen: rensat, säkerhetskopian: inte rensat,"
                                + " kvar: till april"),
                arguments(new PostHidden(EARLIER, "data.text", WHY), "Döljer nr 4, data.text: fel plats"),
                arguments(
                        new ExternalHelpEngaged("Säkerhetsbolaget", Person.of("Testa Testlund"), true, true, WHY),
                        "Extern hjälp: Säkerhetsbolaget, Testa Testlund, sekretessförbindelse undertecknad,"
                                + " biträdesavtal undertecknat: fel plats"));
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                arguments(new SheetIssued("B-07", null, null), "Blad B-07 utdelat"),
                arguments(new SheetAccounted("B-07", SheetOutcome.MISSING, null), "Blad B-07 redovisat: saknas"),
                arguments(new RemarkSettled(EARLIER, null), "Anmärkningarna på nr 4 avklarade"),
                arguments(
                        new DisposalDecided("arkivnämnden", When.parse("2024-11-20"), "GDPR 17", null, List.of(), null),
                        "Gallring beslutad av arkivnämnden ons 20 nov, enligt GDPR 17"),
                arguments(new DisposalCarriedOut(EARLIER, List.of()), "Gallring verkställd, beslut nr 4"),
                arguments(new PostHidden(EARLIER, null, WHY), "Döljer nr 4: fel plats"),
                arguments(
                        new ExternalHelpEngaged("Säkerhetsbolaget", null, null, null, null),
                        "Extern hjälp: Säkerhetsbolaget"));
    }

    @ParameterizedTest
    @MethodSource({"whole", "bare"})
    void saysWhatThePostSaysAndNoMore(RecordEvent event, String sentence) {
        assertThat(Part.plain(Sentences.of(event))).isEqualTo(sentence);
    }

    @Test
    void anAgreementThatSomebodySaysIsMissingIsSaidToBe() {
        assertThat(Part.plain(Sentences.of(new ExternalHelpEngaged("Säkerhetsbolaget", null, false, false, null))))
                .isEqualTo("Extern hjälp: Säkerhetsbolaget, sekretessförbindelse saknas, biträdesavtal saknas");
    }
}
