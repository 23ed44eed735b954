package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskDropped;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.text.Phrase;

/** 5.2 Organisation, roller och stab. */
final class OrganisationSection {

    private OrganisationSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences = new ArrayList<>(evidence.each(
                StaffActivated.class,
                event -> Phrase.of("Staben började arbeta")
                        .label(" i ", event.place())
                        .text(": ", event.text()),
                "när staben började arbeta"));
        sentences.addAll(evidence.lines(StaffStoodDown.class));
        sentences.addAll(evidence.each(
                RoleTaken.class,
                event -> Phrase.of(event.role()).person(": ", event.person()).label(", ", event.organisation()),
                "vem som hade vilken roll"));
        sentences.addAll(evidence.each(
                DirectionSet.class,
                event -> Phrase.of("Inriktning")
                        .label(" för ", event.area())
                        .text(": ", event.text())
                        .text(". Mål: ", event.goal())
                        .texts(". Prioritet: ", event.priorities()),
                "vilken inriktning som gällde"));
        List<Measure> measures = new ArrayList<>(staffMode(evidence));
        measures.add(Counting.posts(
                "Stabsmöten",
                "Poster om hållna möten som inte sägs vara av annat slag än stabens.",
                evidence.said(MeetingHeld.class, OrganisationSection::isOfTheStaff),
                "att ett visst stabsmöte hölls"));
        measures.addAll(Counting.by(
                "Andra möten",
                "Poster om hållna möten av annat slag än stabens.",
                evidence.said(MeetingHeld.class, held -> !isOfTheStaff(held)),
                held -> Stream.ofNullable(held.kind()).toList()));
        measures.add(Counting.posts(
                "Åtgärder givna",
                "Poster om givna åtgärder.",
                evidence.said(TaskGiven.class),
                "att någon fick en åtgärd"));
        measures.add(Counting.posts(
                "Åtgärder klara",
                "Poster om att en åtgärd är klar.",
                evidence.said(TaskDone.class),
                "att en åtgärd blev klar"));
        measures.add(Counting.posts(
                "Åtgärder öppna",
                "Givna åtgärder som ingen post säger är klara eller strukna.",
                open(evidence),
                "att någon given åtgärd är öppen"));
        return Section.of("5.2", "Organisation, roller och stab", sentences).with(measures);
    }

    /** A meeting of which nobody said what it was is the staff's own, whose record it is. */
    static boolean isOfTheStaff(MeetingHeld held) {
        String kind = held.kind();
        return kind == null || TypedName.of(kind).folded().contains("stab");
    }

    private static List<Measure> staffMode(PostSelection evidence) {
        List<StandingPost<StateChanged>> mode =
                evidence.said(StateChanged.class, event -> event.state() == CrisisState.STAFF_MODE);
        List<Period> periods = Period.of(
                mode.stream()
                        .filter(said -> said.event().change() == Change.STARTED)
                        .toList(),
                mode.stream()
                        .filter(said -> said.event().change() == Change.ENDED)
                        .toList());
        String definition = "Från att stabsläget började till att det upphörde, på tiden då det hände.";
        return periods.isEmpty()
                ? List.of(new Measure("Stabsläge", definition, Sentence.absent("att stabsläge rådde")))
                : periods.stream()
                        .map(period -> new Measure("Stabsläge", definition, period.length(evidence.now())))
                        .toList();
    }

    private static List<StandingPost<TaskGiven>> open(PostSelection evidence) {
        Set<Integer> settled =
                new HashSet<>(evidence.about(TaskDone.class, TaskDone::task).keySet());
        settled.addAll(evidence.about(TaskDropped.class, TaskDropped::task).keySet());
        return evidence.said(TaskGiven.class).stream()
                .filter(task -> !settled.contains(task.name()))
                .toList();
    }
}
