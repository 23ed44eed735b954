package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.InForce;
import se.stabsliggaren.projection.text.Ahead;
import se.stabsliggaren.projection.text.Extension;
import se.stabsliggaren.projection.text.Holding;

/** The decisions that hold or will, soonest to expire first. */
final class InForceBoard {

    private final StatusFacts facts;
    private final List<Fact<DecisionTaken>> taken = new ArrayList<>();
    private final About<DecisionConfirmed> confirmed;
    private final About<DecisionExtended> extended;
    private final About<DecisionReplaced> replaced;
    private final About<DecisionRevoked> revoked;
    private final About<DecisionCarriedOut> carriedOut;

    InForceBoard(StatusFacts facts) {
        this.facts = facts;
        this.confirmed = new About<>(facts, DecisionConfirmed::decision);
        this.extended = new About<>(facts, DecisionExtended::decision);
        this.replaced = new About<>(facts, DecisionReplaced::decision);
        this.revoked = new About<>(facts, DecisionRevoked::decision);
        this.carriedOut = new About<>(facts, DecisionCarriedOut::decision);
        facts.decisions().forEach(this::take);
    }

    private void take(Fact<DecisionEvent> fact) {
        switch (fact.event()) {
            case DecisionTaken event -> taken.add(fact.of(event));
            case DecisionExtended event -> extended.add(fact.of(event));
            case DecisionReplaced event -> replaced.add(fact.of(event));
            case DecisionRevoked event -> revoked.add(fact.of(event));
            case DecisionCarriedOut event -> carriedOut.add(fact.of(event));
            case DecisionConfirmed event -> confirmed.add(fact.of(event));
            case DecisionReported ignored -> changesNothing();
            case DecisionRefrained ignored -> changesNothing();
        }
    }

    /** Of what is in force: reported it holds as before, and a decision to refrain puts nothing in force. */
    private static void changesNothing() {}

    List<InForce> lines() {
        return taken.stream()
                .filter(decision -> !undone(decision))
                .map(this::inForce)
                .filter(inForce -> inForce.state() != Holding.State.EXPIRED)
                .sorted(Comparator.comparing(InForce::ends, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(InForce::number))
                .toList();
    }

    private boolean undone(Fact<DecisionTaken> decision) {
        int name = decision.name();
        boolean done = holdsUntilDone(decision) && hasHappened(carriedOut.of(name));
        return done || hasHappened(revoked.of(name)) || hasHappened(replaced.of(name));
    }

    /** With a time to hold it goes on holding after it was carried out; without one it is done. */
    private boolean holdsUntilDone(Fact<DecisionTaken> decision) {
        return decision.event().valid() == null && !hasHappened(extended.of(decision.name()));
    }

    /** Whether any of these has; what is to come leaves a decision as it is until then. */
    private static boolean hasHappened(List<? extends Fact<?>> facts) {
        return facts.stream().anyMatch(fact -> fact.since().hasHappened());
    }

    private Instant lastSaid(Fact<DecisionTaken> decision) {
        return Stream.<Fact<?>>concat(confirmed.of(decision.name()).stream(), extended.of(decision.name()).stream())
                .map(Fact::saidAt)
                .reduce(decision.saidAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private Ahead ahead(Fact<DecisionTaken> decision) {
        int name = decision.name();
        Ahead ahead = new Ahead(facts.now())
                .begins("fattas", decision.occurred(), decision.since().post());
        extended.of(name)
                .forEach(fact -> ahead.prolonged(
                        "förlängs", fact.occurred(), fact.since().post()));
        revoked.of(name)
                .forEach(fact ->
                        ahead.ends("upphävs", fact.occurred(), fact.since().post()));
        replaced.of(name)
                .forEach(fact ->
                        ahead.ends("ersätts", fact.occurred(), fact.since().post()));
        if (holdsUntilDone(decision)) {
            carriedOut
                    .of(name)
                    .forEach(fact -> ahead.ends(
                            "verkställs", fact.occurred(), fact.since().post()));
        }
        return ahead;
    }

    private InForce inForce(Fact<DecisionTaken> decision) {
        List<Extension> extensions = extended.of(decision.name()).stream()
                .map(one -> new Extension(one.occurred(), one.event().valid()))
                .toList();
        Holding holding = ahead(decision).holding(decision.event().valid(), extensions, lastSaid(decision));
        return new InForce(decision.name(), decision.event().text(), holding.state(), holding.words(), holding.ends());
    }
}
