package se.stabsliggaren.projection.decisions;

import java.util.List;
import se.stabsliggaren.projection.text.Heading;

/**
 * The decision log as it is read.
 *
 * @param expiring what holds and will not hold for ever, soonest first; ends nobody can place come last
 * @param decisions every decision that stands, by number
 * @param withdrawn decisions that should not have been recorded, still readable
 * @param loose what was said about a decision that the log does not have
 */
public record DecisionsPage(
        Heading heading,
        List<ExpiringDecision> expiring,
        List<Decision> decisions,
        List<EarlierWording> withdrawn,
        List<Link> loose) {}
