package se.stabsliggaren.ledger;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.Leaves;
import se.stabsliggaren.format.References;
import se.stabsliggaren.judgement.Judgement;

/** The rules that hold for every post, whatever its family: references, corrections and times. */
final class Envelope {

    private static final String OF_A_MOVE =
            "En flytt kan varken rättas eller återkallas; skriv en anteckning om vad som blev fel.";

    /** No staff plans further. */
    private static final int FAR_AHEAD_YEARS = 10;

    private Envelope() {}

    static Judgement judge(Draft draft, PostIndex posts, RecordedAt stamp) {
        Judgement judgement = references(draft, posts);
        Ref corrects = draft.corrects();
        if (corrects != null && judgement instanceof Judgement.Recorded) {
            judgement = correction(judgement, draft, corrects, posts);
        }
        if (draft.event() instanceof PostWithdrawn withdrawn) {
            judgement = withdrawal(judgement, withdrawn.post(), posts);
        }
        return occurred(judgement, draft.occurred(), stamp)
                .remarkIf(namesATimeFarAhead(draft, stamp.recordedAt()), Remark.of(RemarkKind.FAR_AHEAD));
    }

    private static Judgement references(Draft draft, PostIndex posts) {
        Map<String, Ref> references = new LinkedHashMap<>();
        put(references, "corrects", draft.corrects());
        put(references, "causedBy", draft.causedBy());
        references.putAll(References.in(draft.event()));
        Judgement judgement = Judgement.recorded();
        for (Map.Entry<String, Ref> reference : references.entrySet()) {
            Ref to = reference.getValue();
            judgement = judgement.refuseIf(!posts.has(to), reference.getKey(), missing(to));
            if (!(draft.event() instanceof PostWithdrawn)) {
                judgement = judgement.remark(
                        posts.withdrawnIn(to).map(n -> Remark.of(RemarkKind.ABOUT_A_WITHDRAWN_POST, to.post())));
            }
        }
        return judgement;
    }

    private static Judgement correction(Judgement judgement, Draft draft, Ref corrects, PostIndex posts) {
        Class<?> type = posts.typeOf(corrects);
        return judgement
                .refuseIf(
                        type != draft.event().getClass(),
                        "corrects",
                        "Nr %d är av annat slag; en rättelse har samma typ som posten den rättar. Återkalla posten i stället."
                                .formatted(corrects.post()))
                .refuseIf(
                        type == PostWithdrawn.class,
                        "corrects",
                        "En återkallelse kan inte rättas; för in saken på nytt i stället.")
                .refuseIf(ofAMove(type), "corrects", OF_A_MOVE)
                .remarkIf(draft.reason() == null, Remark.of(RemarkKind.CORRECTED_WITHOUT_REASON, corrects.post()));
    }

    private static Judgement withdrawal(Judgement judgement, Ref withdrawn, PostIndex posts) {
        return judgement
                .refuseIf(
                        posts.typeOf(withdrawn) == PostWithdrawn.class,
                        "data.post",
                        "En återkallelse kan inte återkallas; för in saken på nytt i stället.")
                .refuseIf(ofAMove(posts.typeOf(withdrawn)), "data.post", OF_A_MOVE)
                .remark(posts.withdrawnIn(withdrawn).map(n -> Remark.of(RemarkKind.ALREADY_WITHDRAWN, n)))
                .remark(earlierWording(withdrawn, posts).map(n -> Remark.of(RemarkKind.EARLIER_WORDING_WITHDRAWN, n)));
    }

    /** The post that whoever names its correction takes away with it, and may have meant to bring back. */
    private static Optional<Integer> earlierWording(Ref withdrawn, PostIndex posts) {
        int name = posts.nameOf(withdrawn);
        return name == withdrawn.post() || posts.withdrawnIn(withdrawn).isPresent()
                ? Optional.empty()
                : Optional.of(name);
    }

    /** What had not begun when it was recorded cannot have happened, if the clock is to be trusted. */
    private static Judgement occurred(Judgement judgement, @Nullable Occurred occurred, RecordedAt stamp) {
        if (occurred == null || !future(occurred, stamp.recordedAt())) {
            return judgement;
        }
        if (stamp.clock() == ClockState.SYNCHRONISED) {
            return judgement.refuseIf(
                    true,
                    "occurred",
                    "Tidpunkten har inte varit än; rätta den, eller skriv planer som uppgift eller beslut.");
        }
        return judgement.remarkIf(true, Remark.of(RemarkKind.OCCURRED_IN_THE_FUTURE));
    }

    /** A year that was mistyped, most likely, wherever it stands: in what is said, at either end of when, on the paper. */
    private static boolean namesATimeFarAhead(Draft draft, Instant now) {
        Instant far = now.atZone(When.LOCAL).plusYears(FAR_AHEAD_YEARS).toInstant();
        return Stream.of(draft.event(), draft.occurred(), draft.paper())
                .filter(Objects::nonNull)
                .anyMatch(said -> namesATimeAfter(said, far));
    }

    private static boolean namesATimeAfter(Object said, Instant far) {
        boolean[] named = {false};
        Leaves.visit(
                said,
                (path, leaf) ->
                        named[0] |= leaf instanceof When when && when.end().isAfter(far));
        return named[0];
    }

    /** What a move says is followed by what verifies the log, and is said once. */
    private static boolean ofAMove(@Nullable Class<?> type) {
        return type != null && MoveEvent.class.isAssignableFrom(type);
    }

    private static boolean future(Occurred occurred, Instant now) {
        return after(occurred.at(), now)
                || after(occurred.from(), now)
                || !occurred.candidates().isEmpty()
                        && occurred.candidates().stream().allMatch(c -> after(c, now));
    }

    private static boolean after(@Nullable When when, Instant now) {
        return when != null && when.earliest().isAfter(now);
    }

    private static String missing(Ref to) {
        return to.label() == null
                ? "Nr %d finns inte i händelsen; kontrollera löpnumret.".formatted(to.post())
                : "Ingen tidigare post i gruppen har märket #%s; skriv löpnumret eller sätt märket."
                        .formatted(to.label());
    }

    private static void put(Map<String, Ref> references, String field, @Nullable Ref ref) {
        if (ref != null) {
            references.put(field, ref);
        }
    }
}
