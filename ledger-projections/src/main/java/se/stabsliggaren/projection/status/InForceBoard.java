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
                .filter(decision -> !ahead(decision).isOver(decision.event().valid()))
                .map(this::inForce)
                .filter(inForce -> inForce.state() != Holding.State.EXPIRED)
                .sorted(Comparator.comparing(InForce::ends, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(InForce::number))
                .toList();
    }

    private Instant lastSaid(Fact<DecisionTaken> decision) {
        return Stream.<Fact<?>>concat(confirmed.of(decision.name()).stream(), extended.of(decision.name()).stream())
                .map(Fact::saidAt)
                .reduce(decision.saidAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private Ahead ahead(Fact<DecisionTaken> decision) {
        int name = decision.name();
        Ahead ahead = new Ahead(facts.now()).begins("fattas", decision.act());
        extended.of(name)
                .forEach(fact ->
                        ahead.extended(new Extension(fact.act(), fact.event().valid())));
        revoked.of(name).forEach(fact -> ahead.ends("upphävs", fact.act()));
        replaced.of(name).forEach(fact -> ahead.ends("ersätts", fact.act()));
        carriedOut.of(name).forEach(fact -> ahead.done("verkställs", fact.act()));
        return ahead;
    }

    private InForce inForce(Fact<DecisionTaken> decision) {
        Holding holding = ahead(decision).holding(decision.event().valid(), lastSaid(decision));
        return new InForce(decision.name(), decision.event().text(), holding.state(), holding.words(), holding.ends());
    }
}
