package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.duties.DeedPosts.Acted;
import se.stabsliggaren.projection.duties.DeedPosts.Reported;
import se.stabsliggaren.projection.duties.DeedPosts.Told;
import se.stabsliggaren.projection.view.Row;

/**
 * What was done that bears on one duty, though nobody told it as an assessment or a filing.
 *
 * @param known what tells when the incident was known, where the law counts from that
 * @param signs what may show that the body knew of it, though no post says that it did
 * @param beforeTheLaw what tells that it was known before the law was in force
 * @param perhapsBeforeTheLaw what tells that it was known, before the law was in force or while it was
 * @param decisions what its board is owed a report of
 * @param reported what was reported of decisions, by the number of each
 * @param told what tells that its recipients were told
 * @param mayBeTold while nothing tells it, what may have told its recipients, though no post says that it did
 * @param ended what ended the state of things it lasts as long as; null while nobody says so
 * @param rejudged the judgement of the risk by which it would not have begun, made after all by which it did; null while
 *     none is made
 * @param notInforming the decision not to inform its recipients; null while there is none that counts
 */
record LineDeeds(
        List<Known> known,
        List<EarlySign> signs,
        List<Known> beforeTheLaw,
        List<Known> perhapsBeforeTheLaw,
        List<Acted> decisions,
        Map<Integer, List<Reported>> reported,
        List<Told> told,
        List<Row<?>> mayBeTold,
        @Nullable Acted ended,
        @Nullable BreachPost rejudged,
        @Nullable InformingDecision notInforming) {

    /** Of a duty that the packs do not know. */
    static final LineDeeds NONE = new LineDeeds(
            List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), null, null, null);

    /** What was reported of this decision. */
    List<Reported> of(Acted decision) {
        return reported.getOrDefault(decision.row().name(), List.of());
    }
}
