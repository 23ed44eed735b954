package se.stabsliggaren.projection.status;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.projection.rhythm.Silence;
import se.stabsliggaren.projection.sentence.StaffSentences;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Direction;
import se.stabsliggaren.projection.status.StatusPage.Rhythm;
import se.stabsliggaren.projection.status.StatusPage.Role;
import se.stabsliggaren.projection.status.StatusPage.Staff;
import se.stabsliggaren.projection.status.StatusPage.Unsure;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.FirstSpelling;
import se.stabsliggaren.projection.text.LastSaid;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishRhythm;
import se.stabsliggaren.projection.text.SwedishTime;

/** The staff's own work: whether it sits, how often it meets, where it is heading, who has which role. */
final class StaffBoard {

    private final List<Fact<Sitting>> sittings = new ArrayList<>();
    private final List<Fact<RhythmSet>> rhythms = new ArrayList<>();
    private final List<Fact<DirectionSet>> directions = new ArrayList<>();
    private final List<Fact<Holder>> holders = new ArrayList<>();
    /** Who was to come is no word of who came; it is told as planned. */
    private final List<Fact<ShiftSet>> shifts = new ArrayList<>();

    /** That the staff gathered somewhere, or stood down. */
    private record Sitting(boolean active, @Nullable String place) {}

    /** Who has a role from then on; null when somebody left it and nobody is named. */
    private record Holder(String role, @Nullable Person person) {}

    private final StatusFacts facts;

    StaffBoard(StatusFacts facts) {
        this.facts = facts;
        facts.staff().forEach(this::take);
    }

    private void take(Fact<StaffEvent> fact) {
        switch (fact.event()) {
            case StaffActivated event -> sittings.add(fact.of(new Sitting(true, event.place())));
            case StaffStoodDown ignored -> sittings.add(fact.of(new Sitting(false, null)));
            case RhythmSet event -> rhythms.add(fact.of(event));
            case DirectionSet event -> directions.add(fact.of(event));
            case RoleTaken event -> holders.add(fact.of(new Holder(event.role(), event.person())));
            case StaffRelieved event -> holders.add(fact.of(new Holder(event.role(), event.relievedBy())));
            case ShiftSet event -> shifts.add(fact.of(event));
            case StaffIntroduced ignored -> {
                // Who somebody is stands beside what they recorded.
            }
        }
    }

    Staff lines(List<Unsure> unsure, List<Silence> silences) {
        unsure.addAll(StatusFacts.unsure(rhythms, StaffSentences::inBrief));
        unsure.addAll(StatusFacts.unsure(directions, StaffSentences::inBrief));
        unsure.addAll(
                StatusFacts.unsure(holders, holder -> Phrase.of(holder.role()).person(": ", holder.person())));
        Fact<Sitting> latest = StatusFacts.latest(sittings);
        boolean active = latest != null && latest.event().active();
        return new Staff(
                active,
                said(latest),
                latest == null ? null : latest.since(),
                latest == null ? null : latest.event().place(),
                rhythms(),
                directions(),
                roles(),
                silences,
                PlanBoard.nextMeetings(facts),
                PlanBoard.shifts(shifts, facts.now()));
    }

    private String said(@Nullable Fact<Sitting> latest) {
        if (latest == null) {
            return Absence.sentence("om staben arbetar");
        }
        if (!latest.event().active()) {
            return "Staben arbetar inte";
        }
        Phrase lastSaid = LastSaid.longAgo(latest.saidAt(), facts.now());
        return "Staben arbetar" + Part.plain(lastSaid.parts(), SwedishTime.year(facts.now()));
    }

    private List<Rhythm> rhythms() {
        FirstSpelling groups = new FirstSpelling();
        return StatusFacts.latest(rhythms, event -> groups.of(StaffSentences.group(event))).entrySet().stream()
                .map(entry -> new Rhythm(
                        entry.getKey(),
                        SwedishRhythm.of(entry.getValue().event()),
                        entry.getValue().event().text(),
                        entry.getValue().since()))
                .toList();
    }

    private List<Direction> directions() {
        FirstSpelling areas = new FirstSpelling();
        return StatusFacts.latest(directions, event -> areas.of(area(event))).entrySet().stream()
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

    private static String area(DirectionSet event) {
        String area = event.area();
        return area == null ? "allt" : area;
    }

    private List<Role> roles() {
        FirstSpelling roles = new FirstSpelling();
        return StatusFacts.latest(holders, holder -> roles.of(holder.role())).entrySet().stream()
                .map(held -> new Role(
                        held.getKey(),
                        held.getValue().event().person(),
                        held.getValue().since()))
                .toList();
    }
}
