package se.stabsliggaren.projection.filing;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Newness;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SaidUnknown;
import se.stabsliggaren.projection.text.SwedishTime;

/** The duties that were assessed to apply, as their own page tells them. */
record Applying(List<Duty> duties) {

    static Applying of(List<Duty> all) {
        return new Applying(
                all.stream().filter(duty -> duty.applying().isPresent()).toList());
    }

    /** Whether any of them is what this form is for. */
    boolean to(Form form) {
        return asking(form).findAny().isPresent();
    }

    /** Of whom each breach would be filed by itself, though no post tells of a breach of theirs. */
    Set<Party> withoutBreach(List<Form> forms) {
        Set<Party> parties = new LinkedHashSet<>();
        forms.stream()
                .filter(Form::perBreach)
                .flatMap(this::asking)
                .map(Applying::party)
                .filter(party -> party.breach() == 0)
                .forEach(parties::add);
        return parties;
    }

    /** What says that this form's duty applies to one breach, in the order of the posts. */
    List<Line> of(Form form, Entry entry) {
        Party party = party(entry.breach(), entry.controller());
        return assessed(asking(form).filter(duty -> party(duty).equals(party)));
    }

    private static List<Line> assessed(Stream<Duty> duties) {
        return duties.flatMap(duty -> duty.applying().stream().map(one -> assessed(duty, one)))
                .distinct()
                .sorted(Comparator.comparingInt(line -> line.posts().getFirst()))
                .toList();
    }

    private static Line assessed(Duty duty, Duty.Assessment one) {
        String controller = duty.controller();
        String whose = controller == null ? "" : SaidUnknown.by(controller) ? ", okänt för vem" : " för " + controller;
        String when = SwedishTime.occurred(one.happened().occurred(), SwedishTime.NONE);
        List<Part> said = Phrase.of("Bedömdes gälla" + whose + ", " + when).parts();
        return new Line(said, List.of(one.post()), Origin.WRITTEN, Newness.FIRST, false);
    }

    private Stream<Duty> asking(Form form) {
        return duties.stream().filter(duty -> form.regimes().contains(duty.regime()));
    }

    private static Party party(Duty duty) {
        return party(duty.breach(), duty.controller());
    }

    private static Party party(@Nullable Integer breach, @Nullable String controller) {
        return new Party(Objects.requireNonNullElse(breach, 0), Word.of(controller));
    }
}
