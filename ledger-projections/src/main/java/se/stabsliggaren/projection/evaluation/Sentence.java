package se.stabsliggaren.projection.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;

/**
 * One statement and its evidence: a function of the posts it cites and of nothing else.
 *
 * @param cites the posts, ascending; empty only when it says that no post says something
 * @param hindsight whether it is said with what was known only later
 */
public record Sentence(List<Part> line, List<Integer> cites, boolean hindsight) {

    static Sentence of(Phrase phrase, Collection<Integer> cites) {
        return new Sentence(phrase.parts(), ascending(cites), false);
    }

    static Sentence of(Phrase phrase, List<? extends StandingPost<?>> posts) {
        return of(phrase, posts.stream().map(StandingPost::number).toList());
    }

    static Sentence of(Phrase phrase, StandingPost<?> post) {
        return of(phrase, List.of(post.number()));
    }

    /** That no post says it. */
    static Sentence absent(String whatNobodySaid) {
        return new Sentence(Phrase.of(Absence.sentence(whatNobodySaid)).parts(), List.of(), false);
    }

    /** Whether it says that no post says something. */
    boolean isAbsence() {
        return cites.isEmpty();
    }

    Sentence inHindsight() {
        return new Sentence(line, cites, true);
    }

    /** The same, resting on these posts, too. */
    Sentence citing(List<Integer> more) {
        return new Sentence(
                line, ascending(Stream.concat(cites.stream(), more.stream()).toList()), hindsight);
    }

    /** The same saying by name what it refers to, and citing the posts that give the names. */
    Sentence named(MatterNames names) {
        List<Integer> given = names.givenBy(line);
        List<Integer> posts = given.isEmpty()
                ? cites
                : ascending(Stream.concat(cites.stream(), given.stream()).toList());
        return new Sentence(names.in(line), posts, hindsight);
    }

    /** Each once; most come in order, and a number can count all posts there are. */
    private static List<Integer> ascending(Collection<Integer> posts) {
        int before = Integer.MIN_VALUE;
        for (int post : posts) {
            if (post <= before) {
                return posts.stream().distinct().sorted().toList();
            }
            before = post;
        }
        return List.copyOf(posts);
    }

    public String plain() {
        return Part.plain(line);
    }
}
