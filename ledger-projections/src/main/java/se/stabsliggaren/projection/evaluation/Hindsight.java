package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/**
 * Whether a statement judges a decision by what was recorded only after it was taken, whoever said so or not. Where nobody
 * can tell what had been recorded it is not called hindsight.
 */
final class Hindsight {

    private final PostSelection evidence;
    private final Map<Integer, Row<EvaluationRow>> byName = new HashMap<>();

    Hindsight(PostSelection evidence) {
        this.evidence = evidence;
        evidence.rows().forEach(row -> byName.put(row.name(), row));
    }

    /** The statement as it is to be marked: one that is judged by what came later cites the decision, and what came. */
    Sentence marked(Sentence sentence, List<Ref> cites) {
        List<Integer> shown = in(cites);
        return shown.isEmpty() ? sentence : sentence.citing(shown).inHindsight();
    }

    private List<Integer> in(List<Ref> cites) {
        List<Row<EvaluationRow>> cited = new ArrayList<>();
        for (Ref cite : cites) {
            Row<EvaluationRow> row = byName.get(evidence.nameOf().applyAsInt(cite.post()));
            if (row != null) {
                cited.add(row);
            }
        }
        TreeSet<Integer> shown = new TreeSet<>();
        for (Row<EvaluationRow> decision : cited) {
            if (isDecision(decision)) {
                KnownThen known = evidence.knownWhen().apply(decision);
                for (Row<EvaluationRow> other : cited) {
                    if (other.name() != decision.name() && known.of(other.name()) == KnownThen.Was.LATER) {
                        shown.add(decision.number());
                        shown.add(other.number());
                    }
                }
            }
        }
        return List.copyOf(shown);
    }

    private static boolean isDecision(Row<EvaluationRow> row) {
        return DecisionTaken.class.isInstance(row.said().event())
                || DecisionRefrained.class.isInstance(row.said().event());
    }
}
