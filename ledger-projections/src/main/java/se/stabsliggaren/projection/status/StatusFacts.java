package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.status.StatusTopic.OfChannel;
import se.stabsliggaren.projection.status.StatusTopic.OfChannelState;
import se.stabsliggaren.projection.status.StatusTopic.OfConsequence;
import se.stabsliggaren.projection.status.StatusTopic.OfDecision;
import se.stabsliggaren.projection.status.StatusTopic.OfIncident;
import se.stabsliggaren.projection.status.StatusTopic.OfMeeting;
import se.stabsliggaren.projection.status.StatusTopic.OfStaff;
import se.stabsliggaren.projection.status.StatusTopic.OfSystem;
import se.stabsliggaren.projection.text.Act;
import se.stabsliggaren.projection.text.LastSaid;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.Since;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * What the record says, by topic and in the order it was recorded, read at a moment. A later wording stands where the first
 * one did.
 */
final class StatusFacts {

    private final View<StatusRow> known;
    private final Instant now;
    private final List<Fact<ConsequenceEvent>> consequences = new ArrayList<>();
    private final List<Fact<DecisionEvent>> decisions = new ArrayList<>();
    private final List<Fact<SystemEvent>> systems = new ArrayList<>();
    private final List<Fact<ChannelRegistered>> channels = new ArrayList<>();
    private final List<Fact<ChannelStateChanged>> channelStates = new ArrayList<>();
    private final List<Fact<IncidentEvent>> incident = new ArrayList<>();
    private final List<Fact<StaffEvent>> staff = new ArrayList<>();
    private final List<Fact<MeetingHeld>> meetings = new ArrayList<>();

    StatusFacts(View<StatusRow> known, Instant now) {
        this.known = known;
        this.now = now;
        known.telling().forEach(this::take);
    }

    private void take(Row<StatusRow> row) {
        Event event = row.said().event();
        switch (event == null ? null : StatusTopic.of(event)) {
            case null -> {
                // It can have started a limit, or ended one.
            }
            case OfConsequence topic -> consequences.add(fact(row, topic.event()));
            case OfDecision topic -> decisions.add(fact(row, topic.event()));
            case OfSystem topic -> systems.add(fact(row, topic.event()));
            case OfChannel topic -> channels.add(fact(row, topic.event()));
            case OfChannelState topic -> channelStates.add(fact(row, topic.event()));
            case OfIncident topic -> incident.add(fact(row, topic.event()));
            case OfMeeting topic -> meetings.add(fact(row, topic.event()));
            case OfStaff topic -> staff.add(fact(row, topic.event()));
        }
    }

    private <E> Fact<E> fact(Row<StatusRow> row, E said) {
        return new Fact<>(row.name(), said, Since.of(row, known, now), row.occurred());
    }

    /** One thing that was said, with the number its matter is known by. */
    record Fact<E>(int name, E event, Since since, Occurred occurred) {

        Interval when() {
            return Interval.of(occurred);
        }

        /** The same fact, of which this is what counts. */
        <S> Fact<S> of(S counts) {
            return new Fact<>(name, counts, since, occurred);
        }

        /** The same as something that was done. */
        Act act() {
            return new Act(occurred, since.recordedAt(), since.post());
        }

        /** When that was which it says, see {@link LastSaid}. */
        Instant saidAt() {
            return LastSaid.of(when(), since.recordedAt());
        }

        /** A later post takes over, unless what it tells was certainly over before. */
        boolean takesOver(Fact<?> earlier) {
            return !when().certainlyBefore(earlier.when());
        }
    }

    Instant now() {
        return now;
    }

    int name(Ref ref) {
        return known.nameOf(ref.post());
    }

    List<Fact<ConsequenceEvent>> consequences() {
        return consequences;
    }

    List<Fact<DecisionEvent>> decisions() {
        return decisions;
    }

    List<Fact<SystemEvent>> systems() {
        return systems;
    }

    List<Fact<ChannelRegistered>> channels() {
        return channels;
    }

    List<Fact<ChannelStateChanged>> channelStates() {
        return channelStates;
    }

    List<Fact<IncidentEvent>> incident() {
        return incident;
    }

    List<Fact<MeetingHeld>> meetings() {
        return meetings;
    }

    List<Fact<StaffEvent>> staff() {
        return staff;
    }

    /**
     * The one that is so now: what has surely come, a later post before an earlier. What nobody can place in time is so
     * only when nothing surer was said.
     */
    static <E> @Nullable Fact<E> latest(List<Fact<E>> facts) {
        Fact<E> latest = null;
        for (Fact<E> fact : facts) {
            boolean takes =
                    fact.since().hasCome() && (latest == null || !latest.since().hasCome() || fact.takesOver(latest));
            boolean unplaced = fact.since().hasHappened()
                    && (latest == null || !latest.since().hasCome());
            latest = takes || unplaced ? fact : latest;
        }
        return latest;
    }

    /** What takes nothing's place, in words: it may not have come, or nobody can place it. */
    static <E> List<Unsure> unsure(List<Fact<E>> facts, Function<E, Phrase> line) {
        return facts.stream()
                .filter(fact -> !fact.since().hasCome())
                .map(fact -> new Unsure(line.apply(fact.event()).parts(), fact.since()))
                .toList();
    }

    /** Of each key the one that is so now. */
    static <K, E> Map<K, Fact<E>> latest(List<Fact<E>> facts, Function<E, K> key) {
        Map<K, List<Fact<E>>> byKey = facts.stream()
                .filter(fact -> fact.since().hasCome())
                .collect(Collectors.groupingBy(
                        fact -> key.apply(fact.event()), LinkedHashMap::new, Collectors.toList()));
        Map<K, Fact<E>> latest = new LinkedHashMap<>();
        byKey.forEach((of, some) -> {
            Fact<E> one = latest(some);
            if (one != null) {
                latest.put(of, one);
            }
        });
        return latest;
    }
}
