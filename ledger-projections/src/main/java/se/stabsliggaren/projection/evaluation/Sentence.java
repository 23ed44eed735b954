package se.stabsliggaren.projection.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.projection.sentence.MatterNames;
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
        return new Sentence(phrase.parts(), cites.stream().distinct().sorted().toList(), false);
    }

    static Sentence of(Phrase phrase, List<? extends StandingPost<?>> posts) {
        return of(phrase, posts.stream().map(StandingPost::number).toList());
    }

    static Sentence of(Phrase phrase, StandingPost<?> post) {
        return of(phrase, List.of(post.number()));
    }

    /** A fixed sentence: {@code Inga poster säger …}. */
    static Sentence absent(String whatNobodySaid) {
        return new Sentence(
                Phrase.of("Inga poster säger " + whatNobodySaid + ".").parts(), List.of(), false);
    }

    Sentence inHindsight() {
        return new Sentence(line, cites, true);
    }

    /** The same saying by name what it refers to, and citing the posts that give the names. */
    Sentence named(MatterNames names) {
        List<Integer> posts = Stream.concat(cites.stream(), names.givenBy(line).stream())
                .distinct()
                .sorted()
                .toList();
        return new Sentence(names.in(line), posts, hindsight);
    }

    public String plain() {
        return Part.plain(line);
    }
}
