package se.stabsliggaren.secrecy;

import static se.stabsliggaren.event.RemarkKind.ALREADY_UNMARKED;
import static se.stabsliggaren.event.RemarkKind.MARKED_WITHOUT_PROVISION;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** Warning signals. A mark decides nothing. */
public record Secrecies(FactIndex facts) implements Family<SecrecyEvent> {

    enum Act {
        MARKED,
        UNMARKED
    }

    @Override
    public Judgement judge(SecrecyEvent event) {
        return switch (event) {
            case SecrecyMarked e ->
                Judgement.recorded()
                        .remarkIf(
                                e.marked().stream().anyMatch(passages -> passages.provision() == null),
                                Remark.of(MARKED_WITHOUT_PROVISION))
                        .refuseIf(
                                e.marked().isEmpty(),
                                "data.marked",
                                "Det framgår inte vilken post som markeras; ange den.");
            case SecrecyUnmarked e ->
                Judgement.about(e.mark(), facts, Act.MARKED)
                        .remark(facts.first(Act.UNMARKED, e.mark()).map(n -> Remark.of(ALREADY_UNMARKED, n)));
        };
    }

    @Override
    public @Nullable Fact fact(int post, SecrecyEvent event) {
        return switch (event) {
            case SecrecyMarked ignored -> Fact.of(post, Act.MARKED);
            case SecrecyUnmarked e -> Fact.of(post, Act.UNMARKED, e.mark());
        };
    }
}
