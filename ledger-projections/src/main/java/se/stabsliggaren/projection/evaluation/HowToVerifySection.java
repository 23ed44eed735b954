package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishRecording;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.SwedishWords;

/** Bilaga: how somebody else can check the report, and what of the record they will not find in it. */
final class HowToVerifySection {

    private HowToVerifySection() {}

    static Section of(PostSelection evidence) {
        List<StandingPost<Event>> all = evidence.all();
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(all.isEmpty() ? Sentence.absent("vad rapporten bygger på") : Sentence.of(rests(all), all));
        all.stream()
                .filter(post -> post.number() != post.name())
                .forEach(post -> sentences.add(Sentence.of(corrects(post), post)));
        undoing(evidence, PostWithdrawn.class, sentences);
        undoing(evidence, PostHidden.class, sentences);
        undoing(evidence, DisposalCarriedOut.class, sentences);
        return Section.of("B.6", "Så kontrolleras rapporten", sentences).with(clocks(all));
    }

    private static Phrase rests(List<StandingPost<Event>> all) {
        StandingPost<Event> first = all.get(0);
        StandingPost<Event> last = all.get(all.size() - 1);
        return Phrase.of("Rapporten är skriven ur %s som står sig, nr %d till nr %d, införda från %s till %s."
                        .formatted(
                                SwedishWords.counted(all.size(), "post", "poster"),
                                first.number(),
                                last.number(),
                                SwedishTime.dated(first.row().recordedAt()),
                                SwedishTime.dated(last.row().recordedAt())))
                .words(" Varje mening anger sina poster inom hakparentes och följer av dem ensamma;"
                        + " samma poster ur liggaren ger samma rapport, tecken för tecken.");
    }

    /** By their numbers alone: a name would put the words of the correction into the post it takes the place of. */
    private static Phrase corrects(StandingPost<Event> post) {
        return Phrase.of("Rättelsen nr %d gäller i stället för nr %d".formatted(post.number(), post.name()))
                .text(", skäl: ", post.row().envelope().reason())
                .words(".");
    }

    private static <E extends Event> void undoing(PostSelection evidence, Class<E> type, List<Sentence> sentences) {
        evidence.said(type).forEach(post -> sentences.add(Sentence.of(LogSections.line(post.event()), post)));
    }

    private static List<Measure> clocks(List<StandingPost<Event>> all) {
        List<Measure> measures = new ArrayList<>();
        for (ClockState clock : ClockState.values()) {
            List<StandingPost<Event>> by = all.stream()
                    .filter(post -> post.row().envelope().clock() == clock)
                    .toList();
            if (!by.isEmpty()) {
                measures.add(Counting.posts(
                        "Poster införda med " + SwedishRecording.of(clock),
                        "Vad liggaren visste om sin klocka när posten infördes.",
                        by,
                        ""));
            }
        }
        return measures;
    }
}
