package se.stabsliggaren.integrity.verify;

import java.util.Collection;
import se.stabsliggaren.integrity.Checkpoint;

/**
 * How many of the incident's posts a head answers for. One of the register answers for those whose head was noted by
 * then, in a post that is shown: what is not shown could say anything.
 */
record Vouched(String incident, RegisterFacts register) {

    long by(Checkpoint head) {
        return head.origin().equals(incident)
                ? head.size()
                : register.heads(incident).stream()
                        .filter(noted -> noted.post() <= head.size())
                        .mapToLong(noted -> noted.head().size())
                        .max()
                        .orElse(0);
    }

    long by(Collection<Checkpoint> heads) {
        return heads.stream().mapToLong(this::by).max().orElse(0);
    }
}
