package se.stabsliggaren.projection.breach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.projection.view.Row;

/**
 * Messages made on the basis of a breach. One that did not stay inside may have informed the data subjects, to whom a
 * public one can be made, too (GDPR 34(3)(c)); no post says that it did.
 */
public final class OutwardMessages {

    private final Map<Integer, List<Row<?>>> byBasis = new HashMap<>();

    /** @param nameOf the number a post is known by */
    public void add(Row<?> row, MessageIssued issued, IntUnaryOperator nameOf) {
        if (issued.side() != Side.INTERNAL) {
            issued.basis()
                    .forEach(ref -> byBasis.computeIfAbsent(nameOf.applyAsInt(ref.post()), none -> new ArrayList<>())
                            .add(row));
        }
    }

    /** Those that may have informed of the breach of which these posts are, in the order of their numbers. */
    public List<Row<?>> mayInformOf(List<BreachPost> breach) {
        return breach.stream()
                .flatMap(post -> Stream.of(post.breach(), post.row().name()))
                .distinct()
                .flatMap(name -> byBasis.getOrDefault(name, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Row::number))
                .toList();
    }
}
