package se.stabsliggaren.api.check;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.format.Moments;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.format.UnknownType;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.NotCanonical;
import se.stabsliggaren.integrity.ShownSlot;

/** A post's row and its content's, as SQL holds them and before anything of it is believed. */
record StoredRow(int number, long recordedAt, byte[] bytes, byte @Nullable [] content, byte @Nullable [] seed) {

    /** What is wrong with it by itself, if anything. */
    Optional<Damage> damage(String log) {
        Map<?, ?> clear;
        try {
            clear = Json.read(bytes) instanceof Map<?, ?> members ? members : Map.of();
        } catch (NotCanonical e) {
            return damage("post-bytes-changed", log, "Postens byte är inte längre kanonisk JSON.");
        }
        if (!log.equals(clear.get("log")) || !Long.valueOf(number).equals(clear.get("post"))) {
            return damage(
                    "post-moved",
                    log,
                    "Raden säger nr %d men bytena säger nr %s i %s."
                            .formatted(number, clear.get("post"), clear.get("log")));
        }
        if (!(clear.get("recordedAt") instanceof String moment) || recordedAt != moment(moment)) {
            return damage("post-bytes-changed", log, "Tiden i bytena är en annan än i raden.");
        }
        if (content == null) {
            return damage("content-missing", log, "Postens innehåll saknas.");
        }
        return belongs(content)
                ? Optional.empty()
                : damage("content-differs", log, "Innehållet är inte det som posten förseglade.");
    }

    private static long moment(String written) {
        try {
            return Moments.read(written).toEpochMilli();
        } catch (RuntimeException e) {
            return Long.MIN_VALUE;
        }
    }

    private boolean belongs(byte[] body) {
        try {
            return seed == null ? Expanded.read(body).belongs(bytes) : Sealer.belongs(bytes, body, seed);
        } catch (UnknownType e) {
            throw e;
        } catch (RuntimeException e) {
            return false; // Whatever it is, it is not what was recorded.
        }
    }

    /** The posts that are named as having erased something of this one; to be asked of an undamaged row. */
    Set<Integer> erasedBy() {
        return seed != null
                ? Set.of()
                : Expanded.read(Objects.requireNonNull(content)).slots().stream()
                        .filter(ShownSlot.Erased.class::isInstance)
                        .map(slot -> ((ShownSlot.Erased) slot).byPost())
                        .collect(Collectors.toSet());
    }

    /** Whether this post says that a disposal was carried out; to be asked of an undamaged row. */
    boolean tellsOfADisposal() {
        byte[] body = Objects.requireNonNull(content);
        Entry entry = seed != null ? Sealer.entry(body) : Expanded.read(body).entry();
        return entry.event() instanceof DisposalCarriedOut;
    }

    private Optional<Damage> damage(String code, String log, String sentence) {
        return Optional.of(new Damage(code, log, number, sentence));
    }
}
