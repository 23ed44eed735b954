package se.stabsliggaren.projection.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breach.Misspellings;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordRow;
import se.stabsliggaren.projection.duties.DutyFiling;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Newness;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.View;

/**
 * What is told of breaches in a name that may be another's misspelt. It has no draft of its own: the draft of the other
 * says which posts may be about it.
 */
final class Misspelt {

    private final Regimes regimes;
    private final Misspellings misspellings;
    private final Map<TypedName, List<Mention>> byName = new HashMap<>();
    private final Map<Party, List<String>> spelled = new HashMap<>();

    /**
     * A post that has such a name.
     *
     * @param form whether it is about what this form is for
     * @param about whether it may be about this breach
     */
    private record Mention(int post, Predicate<Form> form, IntPredicate about) {}

    Misspelt(View<BreachRecordRow> known, List<DutyFiling> filed, Regimes regimes) {
        this.regimes = regimes;
        BreachPosts breaches = BreachPosts.of(known, BreachRecordRow::breach);
        this.misspellings = new Misspellings(breaches);
        breaches.all().forEach(this::take);
        filed.forEach(one -> take(
                Word.of(one.event().controller()),
                new Mention(one.row().number(), form -> form.isFiledAs(one), breach -> one.attribution()
                        .mayBeAbout(breach))));
        known.telling().forEach(row -> take(row.number(), row.said().duty()));
        byName.values().forEach(mentions -> mentions.sort((one, other) -> Integer.compare(one.post(), other.post())));
    }

    private void take(BreachPost post) {
        post.controllers()
                .forEach(name ->
                        take(name, new Mention(post.row().number(), form -> true, breach -> breach == post.breach())));
    }

    private void take(int number, @Nullable DutyEvent duty) {
        switch (duty) {
            case DutyAssessed assessed ->
                take(
                        Word.of(assessed.controller()),
                        new Mention(
                                number, form -> form.isAssessedAs(regimes.word(assessed.regime())), breach -> true));
            case DutyFiled ignored -> {}
            case ReferenceReceived ignored -> {}
            case CourseNoted ignored -> {}
            case DelayExplained ignored -> {}
            case LimitPassed ignored -> {}
            case null -> {}
        }
    }

    private void take(String name, Mention mention) {
        List<Party> perhaps = misspellings.of(Party.withoutBreach(name));
        if (!perhaps.isEmpty()) {
            List<Mention> mentions = byName.computeIfAbsent(TypedName.of(name), none -> new ArrayList<>());
            if (mentions.isEmpty()) {
                perhaps.forEach(party -> spelled.computeIfAbsent(party, none -> new ArrayList<>())
                        .add(name));
            }
            mentions.add(mention);
        }
    }

    /** Whether all that is told of it may be of others, whose drafts say so. */
    boolean isTheirs(Form form, Entry entry) {
        List<Party> others = misspellings.of(party(entry));
        return !others.isEmpty()
                && mentions(form, Word.of(entry.controller())).allMatch(one -> others.stream()
                        .anyMatch(other -> one.about().test(other.breach())));
    }

    /** What may be of this one, in names that are nearly the same. */
    List<Line> of(Form form, Entry entry) {
        Party party = party(entry);
        return spelled.getOrDefault(party, List.of()).stream()
                .flatMap(name -> Stream.of(mentions(form, name)
                                .filter(one -> one.about().test(party.breach()))
                                .map(Mention::post)
                                .distinct()
                                .toList())
                        .filter(posts -> !posts.isEmpty())
                        .map(posts -> line(name, party.controller(), "incidenten hos " + name, posts)))
                .toList();
    }

    private Stream<Mention> mentions(Form form, String name) {
        return byName.getOrDefault(TypedName.of(name), List.of()).stream()
                .filter(one -> one.form().test(form));
    }

    private static Party party(Entry entry) {
        return new Party(Objects.requireNonNullElse(entry.breach(), 0), Word.of(entry.controller()));
    }

    /**
     * That what is told in one name may be another's.
     *
     * @param own what to record where they are two
     */
    static Line line(String name, String other, String own, List<Integer> posts) {
        return new Line(
                Phrase.of(
                                "infört för %s, nästan samma namn som %s; är det samma, rätta namnet eller för samman dem, annars för in %s"
                                        .formatted(name, other, own))
                        .parts(),
                posts,
                Origin.PROPOSED,
                Newness.FIRST,
                false);
    }
}
