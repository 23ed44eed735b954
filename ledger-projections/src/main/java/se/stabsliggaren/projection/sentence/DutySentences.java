package se.stabsliggaren.projection.sentence;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.text.FilingWords;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishWords;

/** Says duties to report. */
final class DutySentences {

    private DutySentences() {}

    static Saying of(DutyEvent duty) {
        return switch (duty) {
            case DutyAssessed event ->
                Saying.unnamed(Phrase.of("Anmälningsplikt bedömd, " + duty(event.regime()))
                        .label("", to(event))
                        .label(" för ", event.controller())
                        .words(": " + SwedishCodes.of(event.verdict()))
                        .label(", ", obligation(event.obligation()))
                        .text(", skäl: ", event.grounds())
                        .person(", bedömt av ", event.judge()));
            case DutyFiled event -> {
                Attachment proof = event.proof();
                yield Saying.named(
                        Phrase.of(SwedishWords.small(FilingWords.of(event.stage(), event.recipient()))),
                        Phrase.of(FilingWords.of(event.stage(), event.recipient()))
                                .label(" för ", event.controller())
                                .words(under(event.regime()))
                                .label(", ", obligation(event.obligation()))
                                .label(", via ", event.channel(), ", på okänt sätt")
                                .text(": ", event.content(), "; innehållet är okänt")
                                .wordsIf(proof != null, ", bevis bifogat"));
            }
            case ReferenceReceived event ->
                Saying.unnamed(
                        Phrase.of(event.scheme() + " " + event.reference()).post(", för ", event.filing()));
            case CourseNoted event ->
                Saying.unnamed(Phrase.of("Hos mottagaren: " + SwedishCodes.of(event.course()))
                        .post(", för ", event.filing())
                        .text(": ", event.reasons()));
            case DelayExplained event ->
                Saying.unnamed(Phrase.of("Förseningen förklarad, ")
                        .post("", event.about())
                        .text(": ", event.reasons()));
            case LimitPassed event ->
                Saying.unnamed(Phrase.of("Fristen har gått ut, " + duty(event.regime()))
                        .label(" för ", event.controller())
                        .when(": ", event.limit())
                        .post(", löpte från ", event.started()));
        };
    }

    private static @Nullable String to(DutyAssessed event) {
        String recipient = event.recipient();
        return recipient == null ? null : SwedishWords.to(duty(event.regime()), recipient);
    }

    /** The duty as people call it; what the rule packs do not know, as it was written. */
    private static String duty(String regime) {
        return Regimes.packs()
                .named(regime.strip())
                .map(known -> SwedishWords.small(known.name()))
                .orElse(regime);
    }

    private static String under(@Nullable String regime) {
        if (regime == null) {
            return "";
        }
        return Regimes.packs().named(regime.strip()).isPresent() ? " (" + duty(regime) + ")" : " enligt " + regime;
    }

    private static @Nullable String obligation(@Nullable Obligation obligation) {
        return obligation == null ? null : SwedishCodes.of(obligation);
    }
}
