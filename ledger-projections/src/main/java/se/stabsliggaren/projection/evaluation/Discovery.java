package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.view.KnownThen;

/** When the incident showed itself, and when a law counts the body as knowing of it. */
final class Discovery {

    static final String AWARE_UNTOLD = "när någon fick kännedom om en personuppgiftsincident";

    private Discovery() {}

    /** The first of what can be its trace. */
    static @Nullable CitedMoment trace(PostSelection evidence) {
        List<StandingPost<?>> traces = new ArrayList<>(evidence.said(IncidentDetected.class));
        traces.addAll(evidence.said(ProcessorNoticed.class));
        traces.addAll(evidence.said(SystemStatusChanged.class, changed -> RestorationSection.isHit(changed.status())));
        traces.addAll(evidence.said(IncidentFindingNoted.class, finding -> isTrace(finding.aspect())));
        return CitedMoment.earliest(Stream.concat(traces.stream().map(CitedMoment::of), suspected(evidence))
                .toList());
    }

    /** A suspicion can say when its breach was detected, apart from when somebody suspected it. */
    private static Stream<CitedMoment> suspected(PostSelection evidence) {
        return evidence.said(BreachSuspected.class).stream().map(post -> {
            When detected = post.event().detected();
            return detected == null ? CitedMoment.of(post) : CitedMoment.of(post, detected);
        });
    }

    private static boolean isTrace(Aspect aspect) {
        return switch (aspect) {
            case VECTOR, CAUSE -> true;
            case EXFILTRATION, LEAKED_CREDENTIALS, EXTORTION, ATTRIBUTION, OTHER -> false;
        };
    }

    /**
     * From what a measure to the first filings, which these are, counts: where their law counts from knowledge of the incident, from
     * that, and else from when somebody was aware of a breach.
     *
     * @param aware the latter
     */
    static DelayMeasure.End knowledge(
            PostSelection evidence, List<StandingPost<DutyFiled>> filed, DelayMeasure.End aware) {
        List<Regime> laws = evidence.regimes().all().stream()
                .filter(law -> !law.deeds().knowledge().isEmpty())
                .filter(law -> filed.stream().anyMatch(post -> isUnder(law, post)))
                .toList();
        return laws.isEmpty()
                ? aware
                : new DelayMeasure.End(all -> knowledge(all, laws), "när myndigheten själv kände till incidenten")
                        .readFrom(evidence);
    }

    private static boolean isUnder(Regime law, StandingPost<DutyFiled> post) {
        String word = Word.of(post.event().regime());
        return law.goesTo(post.event().recipient(), KnownThen.happened(post.row()))
                && (word.isEmpty() || TypedName.same(word, law.id()) || TypedName.same(word, law.family()));
    }

    private static @Nullable CitedMoment knowledge(PostSelection evidence, List<Regime> laws) {
        Stream<CitedMoment> suspected = evidence.said(BreachSuspected.class).stream()
                .filter(post -> post.event().detected() != null && isKnowledge(laws, post.event()))
                .flatMap(post -> Stream.ofNullable(post.event().detected()).map(when -> CitedMoment.of(post, when)));
        Stream<CitedMoment> told = Stream.<StandingPost<?>>concat(
                        evidence.said(BecameAware.class).stream(), evidence.said(IncidentDetected.class).stream())
                .filter(post -> isKnowledge(laws, post.event()))
                .map(CitedMoment::of);
        return CitedMoment.earliest(Stream.concat(suspected, told).toList());
    }

    private static boolean isKnowledge(List<Regime> laws, Event event) {
        return laws.stream().anyMatch(law -> law.deeds().tellKnowledge(event));
    }
}
