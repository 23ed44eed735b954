package se.stabsliggaren.projection.status;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Direction;
import se.stabsliggaren.projection.status.StatusPage.Rhythm;
import se.stabsliggaren.projection.status.StatusPage.Role;
import se.stabsliggaren.projection.status.StatusPage.Staff;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishRhythm;

/** The staff's own work: whether it sits, how often it meets, where it is heading, who has which role. */
final class StaffBoard {

    private static final String WHOLE_STAFF = "hela staben";

    private StaffBoard() {}

    static Staff of(StatusFacts facts, List<Unsure> unsure) {
        unsure.addAll(StatusFacts.unsure(
                facts.of(RhythmSet.class), event -> Phrase.of("stabsmöten, " + whole(event.group(), WHOLE_STAFF))
                        .words(": " + SwedishRhythm.of(event.atLeast(), event.atMost(), event.per()))));
        unsure.addAll(StatusFacts.unsure(
                facts.of(DirectionSet.class),
                event -> Phrase.of("inriktning").label(" för ", event.area()).text(": ", event.text())));
        unsure.addAll(StatusFacts.unsure(
                roleChanges(facts), event -> Phrase.of(role(event)).person(": ", holder(event))));
        Fact<StaffEvent> latest = StatusFacts.latest(facts.of(StaffEvent.class).stream()
                .filter(fact -> fact.event() instanceof StaffActivated || fact.event() instanceof StaffStoodDown)
                .toList());
        StaffActivated activated = latest != null && latest.event() instanceof StaffActivated event ? event : null;
        return new Staff(
                activated != null,
                latest == null ? null : latest.since(),
                activated == null ? null : activated.place(),
                rhythms(facts),
                directions(facts),
                roles(facts));
    }

    private static List<Rhythm> rhythms(StatusFacts facts) {
        return StatusFacts.latest(facts.of(RhythmSet.class), event -> whole(event.group(), WHOLE_STAFF))
                .entrySet()
                .stream()
                .map(entry -> {
                    RhythmSet event = entry.getValue().event();
                    String words = SwedishRhythm.of(event.atLeast(), event.atMost(), event.per());
                    return new Rhythm(
                            entry.getKey(),
                            words,
                            event.text(),
                            entry.getValue().since());
                })
                .toList();
    }

    private static List<Direction> directions(StatusFacts facts) {
        return StatusFacts.latest(facts.of(DirectionSet.class), event -> whole(event.area(), "allt"))
                .entrySet()
                .stream()
                .map(entry -> {
                    DirectionSet event = entry.getValue().event();
                    return new Direction(
                            entry.getKey(),
                            event.text(),
                            event.goal(),
                            event.priorities(),
                            event.decider(),
                            entry.getValue().since());
                })
                .toList();
    }

    private static String whole(@Nullable String part, String whole) {
        return part == null ? whole : part;
    }

    private static List<Role> roles(StatusFacts facts) {
        Map<String, Fact<StaffEvent>> latest = StatusFacts.latest(roleChanges(facts), StaffBoard::role);
        return latest.values().stream()
                .map(fact -> new Role(role(fact.event()), holder(fact.event()), fact.since()))
                .toList();
    }

    private static List<Fact<StaffEvent>> roleChanges(StatusFacts facts) {
        return facts.of(StaffEvent.class).stream()
                .filter(fact -> !role(fact.event()).isEmpty())
                .toList();
    }

    private static String role(StaffEvent event) {
        if (event instanceof RoleTaken taken) {
            return taken.role();
        }
        return event instanceof StaffRelieved relieved ? relieved.role() : "";
    }

    private static @Nullable Person holder(StaffEvent event) {
        if (event instanceof RoleTaken taken) {
            return taken.person();
        }
        return event instanceof StaffRelieved relieved ? relieved.relievedBy() : null;
    }
}
