package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.text.Phrase;

/**
 * Matters of one kind from their beginning to their end: under each post that begins one stands what later posts say of
 * it. What they say of one that no post begins any longer comes last, and is told all the same.
 */
final class Course<B extends Event> {

    private final PostSelection evidence;
    private final Class<B> beginning;
    private final Function<B, Phrase> begun;
    private final Map<Integer, List<StandingPost<?>>> later = new HashMap<>();

    private Course(PostSelection evidence, Class<B> beginning, Function<B, Phrase> begun) {
        this.evidence = evidence;
        this.beginning = beginning;
        this.begun = begun;
    }

    static <B extends Event> Course<B> of(PostSelection evidence, Class<B> beginning, Function<B, Phrase> begun) {
        return new Course<>(evidence, beginning, begun);
    }

    /** @param matter the post that began what this one is about */
    <E extends Event> Course<B> then(Class<E> type, Function<E, @Nullable Ref> matter) {
        evidence.about(type, matter).forEach((name, posts) -> later.computeIfAbsent(name, none -> new ArrayList<>())
                .addAll(posts));
        return this;
    }

    /** Each post one sentence, or that no post says it. */
    List<Sentence> sentences(String absence) {
        List<Sentence> sentences = sentences();
        return sentences.isEmpty() ? List.of(Sentence.absent(absence)) : sentences;
    }

    /** Each post one sentence; none when there is none. */
    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (StandingPost<B> post : evidence.said(beginning)) {
            sentences.add(PostSelection.told(post, begun.apply(post.event())));
            sentences.addAll(lines(Stream.ofNullable(later.remove(post.name()))));
        }
        sentences.addAll(lines(later.values().stream()));
        return sentences;
    }

    private static List<Sentence> lines(Stream<List<StandingPost<?>>> posts) {
        return posts.flatMap(List::stream)
                .sorted(Comparator.comparing(StandingPost::number))
                .map(post -> PostSelection.told(post, LogSections.line(post.event())))
                .toList();
    }
}
