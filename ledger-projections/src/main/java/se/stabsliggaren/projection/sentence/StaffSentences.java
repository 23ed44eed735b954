package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishRhythm;
import se.stabsliggaren.projection.text.SwedishWords;

/** Says the staff: who is in it, how it works and where it is heading. */
public final class StaffSentences {

    private StaffSentences() {}

    static Saying of(StaffEvent staff) {
        return switch (staff) {
            case StaffIntroduced event ->
                Saying.unnamed(Phrase.of("Ny i liggaren: ")
                        .person("", event.person())
                        .words(", " + event.function())
                        .label(", ", event.organisation()));
            case StaffActivated event ->
                Saying.unnamed(
                        Phrase.of("Staben samlad").label(" i ", event.place()).text(": ", event.text()));
            case RoleTaken event ->
                Saying.unnamed(Phrase.of(SwedishWords.capital(event.role()) + ": ")
                        .person("", event.person())
                        .label(", ", event.organisation()));
            case StaffRelieved event ->
                Saying.unnamed(Phrase.of("Avlösning, " + event.role())
                        .person(": ", event.relieved())
                        .person(" avlöses av ", event.relievedBy())
                        .wordsIf(
                                event.relieved() != null && event.relievedBy() == null,
                                " avlöses; posten säger inte av vem")
                        .wordsIf(Boolean.TRUE.equals(event.handover()), ", passet överlämnat")
                        .wordsIf(Boolean.FALSE.equals(event.handover()), ", passet inte överlämnat")
                        .text(": ", event.text()));
            case ShiftSet event -> Saying.unnamed(shift(event));
            case RhythmSet event -> Saying.unnamed(rhythm(event));
            case DirectionSet event ->
                Saying.unnamed(Phrase.of("Inriktning")
                        .label(" för ", event.area())
                        .text(": ", event.text())
                        .text(", mål: ", event.goal())
                        .texts(", prioriterat: ", event.priorities())
                        .person(", beslutad av ", event.decider()));
            case StaffStoodDown event ->
                Saying.unnamed(Phrase.of("Staben avvecklad").text(": ", event.text()));
        };
    }

    /** Who is to be on duty when: {@code Pass, stabschef: Testa Testlund, från … till …}. */
    public static Phrase shift(ShiftSet event) {
        return Phrase.of(Boolean.TRUE.equals(event.standby()) ? "Beredskap, " : "Pass, ")
                .words(event.role())
                .person(": ", event.person())
                .label(", ", event.organisation())
                .range(", ", event.from(), event.to())
                .text(": ", event.text());
    }

    /** How often the staff meets; what a group of its own does then, only the words of the post tell. */
    public static Phrase rhythm(RhythmSet event) {
        return Phrase.of((event.group() == null ? "Stabsmöten " : "Rytm ") + SwedishRhythm.of(event))
                .label(", ", event.group())
                .text(": ", event.text());
    }

    /** How often a group meets, where the board says since when. */
    public static Phrase inBrief(RhythmSet event) {
        return Phrase.of(event.group() == null ? "stabsmöten" : "rytm")
                .label(", ", event.group())
                .words(": " + SwedishRhythm.of(event));
    }

    /** Which group meets. */
    public static String group(RhythmSet event) {
        String group = event.group();
        return group == null ? "staben" : group;
    }

    /** Where the staff is heading, where the board says since when. */
    public static Phrase inBrief(DirectionSet event) {
        return Phrase.of("inriktning").label(" för ", event.area()).text(": ", event.text());
    }
}
