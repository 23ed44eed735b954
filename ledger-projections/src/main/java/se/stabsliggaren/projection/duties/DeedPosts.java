package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.projection.breach.OutwardMessages;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** What was done that duties begin by, end by or are fulfilled by, by kind, in the order of the posts. */
record DeedPosts(
        List<Acted> acted,
        Map<Integer, List<Reported>> reported,
        List<Told> told,
        List<Noticed> noticed,
        OutwardMessages outward,
        List<EarlySign> signs) {

    /** A decision, or a state of the body that began or ended. */
    record Acted(Row<?> row, Deed.Act act) {

        Event event() {
            return act.event();
        }

        Interval when() {
            return KnownThen.happened(row);
        }

        /** On whose behalf; empty where nobody said. */
        String organ() {
            return act.mandate() == null ? "" : Word.of(act.mandate().organ());
        }
    }

    /** @param decision the number the decision is known by */
    record Reported(Row<?> row, DecisionReported event, int decision) {}

    record Told(Row<?> row, Event event, List<String> whom) {}

    record Noticed(Row<?> row, IncidentDetected event) {}

    /** Takes them as the posts come. */
    static final class Collector {

        private final IntUnaryOperator nameOf;
        private final List<Acted> acted = new ArrayList<>();
        private final List<Reported> reported = new ArrayList<>();
        private final List<Told> told = new ArrayList<>();
        private final List<Noticed> noticed = new ArrayList<>();
        private final OutwardMessages outward = new OutwardMessages();
        private final List<EarlySign> signs = new ArrayList<>();

        Collector(IntUnaryOperator nameOf) {
            this.nameOf = nameOf;
        }

        void take(Row<?> row, Deed deed) {
            switch (deed) {
                case Deed.Act act -> acted.add(new Acted(row, act));
                case Deed.Reported one ->
                    reported.add(new Reported(
                            row,
                            one.event(),
                            nameOf.applyAsInt(one.event().decision().post())));
                case Deed.Told one -> {
                    told.add(new Told(row, one.event(), one.whom()));
                    if (one.message() != null) {
                        outward.add(row, one.message(), nameOf);
                    }
                }
                case Deed.Detected one -> noticed.add(new Noticed(row, one.event()));
                case Deed.Closed ignored -> {}
                case Deed.Reopened ignored -> {}
            }
        }

        void take(Row<?> row, SignOfKnowledge sign) {
            signs.add(new EarlySign(row, sign));
        }

        DeedPosts posts() {
            return new DeedPosts(
                    List.copyOf(acted),
                    reported.stream().collect(Collectors.groupingBy(Reported::decision)),
                    List.copyOf(told),
                    List.copyOf(noticed),
                    outward,
                    List.copyOf(signs));
        }
    }
}
