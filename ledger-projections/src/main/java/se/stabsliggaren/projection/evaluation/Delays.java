package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.projection.text.FilingWords;
import se.stabsliggaren.projection.text.FirstSpelling;

/** How long it took, mostly from when the body became aware. Whether that was in time is for the duties to say. */
final class Delays {

    private static final DelayMeasure.End AWARE = DelayMeasure.End.first(BecameAware.class, Discovery.AWARE_UNTOLD);

    private Delays() {}

    static List<Measure> ofDetection(PostSelection evidence) {
        return List.of(
                new DelayMeasure(
                                "Från första spår till kännedom",
                                "Från det första av: en upptäckt, ett fynd om vägen in eller orsaken, en misstänkt"
                                        + " personuppgiftsincident, ett biträdes underrättelse, ett system som är nere,"
                                        + " krypterat eller förlorat. Till den första posten om kännedom om en"
                                        + " personuppgiftsincident.",
                                "första spåret",
                                new DelayMeasure.End(Discovery::trace, "när det första spåret syntes"),
                                AWARE)
                        .of(evidence),
                new DelayMeasure(
                                "Från upptäckt till det första stabsmötet",
                                "Från den första posten om att händelsen upptäcktes till det första stabsmötet, på tiden"
                                        + " då det hände.",
                                "upptäckten",
                                DelayMeasure.End.first(IncidentDetected.class, "när händelsen upptäcktes"),
                                DelayMeasure.End.first(
                                        MeetingHeld.class, OrganisationSection::isOfTheStaff, "när staben möttes"))
                        .of(evidence),
                fromAware(
                        "det första stabsmötet",
                        DelayMeasure.End.first(
                                MeetingHeld.class, OrganisationSection::isOfTheStaff, "när staben möttes"),
                        evidence),
                fromAware(
                        "stabsläge",
                        DelayMeasure.End.first(StateChanged.class, Delays::beginsStaffMode, "när stabsläget började"),
                        evidence));
    }

    /** Which decision cut the internet is not read out of its words: a status names internet and refers to it. */
    static List<Measure> ofRestoration(PostSelection evidence) {
        DelayMeasure.End cut = new DelayMeasure.End(
                Delays::cut,
                "vilket beslut som stängde internet, för det krävs en post om att"
                        + " internet är avstängt av oss som hänvisar till beslutet");
        return List.of(fromAware("beslutet att stänga internet", cut, evidence));
    }

    static List<Measure> ofCommunication(PostSelection evidence) {
        return List.of(
                fromAware(
                        "det första interna budskapet",
                        message(Side.INTERNAL, "när det första interna budskapet gick"),
                        evidence),
                fromAware(
                        "det första externa budskapet",
                        message(Side.EXTERNAL, "när det första externa budskapet gick"),
                        evidence),
                fromAware(
                        "information till de registrerade",
                        DelayMeasure.End.first(SubjectsInformed.class, "när de registrerade fick information"),
                        evidence));
    }

    static List<Measure> ofReporting(PostSelection evidence) {
        FirstSpelling spelling = new FirstSpelling();
        Map<String, List<StandingPost<DutyFiled>>> byRecipient =
                evidence.said(DutyFiled.class, filed -> filed.stage() == Stage.INITIAL).stream()
                        .collect(Collectors.groupingBy(
                                filed -> spelling.of(evidence.regimes()
                                        .recipient(filed.event().recipient())),
                                LinkedHashMap::new,
                                Collectors.toList()));
        DelayMeasure.End aware = AWARE.readFrom(evidence);
        List<Measure> measures = new ArrayList<>();
        byRecipient.forEach((recipient, filed) -> {
            CitedMoment began = CitedMoment.first(filed);
            DelayMeasure.End first = new DelayMeasure.End(all -> began, FilingWords.unknownWhen(recipient));
            List<StandingPost<DutyFiled>> firsts = filed.stream()
                    .filter(post -> began != null && began.cites().contains(post.number()))
                    .toList();
            measures.add(from(Discovery.knowledge(evidence, firsts, aware), FilingWords.first(recipient), first)
                    .of(evidence));
        });
        return measures;
    }

    private static Measure fromAware(String to, DelayMeasure.End end, PostSelection evidence) {
        return from(AWARE, to, end).of(evidence);
    }

    private static DelayMeasure from(DelayMeasure.End aware, String to, DelayMeasure.End end) {
        return new DelayMeasure(
                "Från kännedom till " + to,
                "Från den första posten om kännedom om "
                        + (aware.absence().equals(AWARE.absence()) ? "en personuppgiftsincident" : "incidenten")
                        + " till "
                        + to
                        + ", på tiden då det hände. Är en tid inte exakt ges det minsta och det största den kan betyda.",
                "kännedomen",
                aware,
                end);
    }

    private static DelayMeasure.End message(Side side, String absence) {
        return DelayMeasure.End.first(MessageIssued.class, message -> message.side() == side, absence);
    }

    private static boolean beginsStaffMode(StateChanged event) {
        return event.state() == CrisisState.STAFF_MODE && event.change() == Change.STARTED;
    }

    private static @Nullable CitedMoment cut(PostSelection evidence) {
        List<StandingPost<SystemStatusChanged>> shut =
                evidence.said(SystemStatusChanged.class, RestorationSection::shutsInternet);
        Map<Integer, List<StandingPost<SystemStatusChanged>>> shutBy =
                evidence.about(shut, SystemStatusChanged::decision);
        List<StandingPost<DecisionTaken>> decisions = evidence.said(DecisionTaken.class).stream()
                .filter(decision -> shutBy.containsKey(decision.name()))
                .toList();
        CitedMoment first = CitedMoment.first(decisions);
        return first == null
                ? null
                : first.citing(decisions.stream()
                        .flatMap(decision -> shutBy.getOrDefault(decision.name(), List.of()).stream())
                        .toList());
    }
}
