package se.stabsliggaren.api.fsck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
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
        try {
            if (!belongs(content)) {
                return damage("content-differs", log, "Innehållet är inte det som posten förseglade.");
            }
            return seed == null ? expansion(log, content) : Optional.empty();
        } catch (UnknownType e) {
            return damage(
                    "type-unknown",
                    log,
                    "Posten har typen %s, version %d, som den här versionen inte känner; kontrollera med en nyare."
                            .formatted(e.type(), e.version()));
        }
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
            return seed == null
                    ? Expanded.belongs(Expanded.shown(body), bytes)
                            && Arrays.equals(body, Json.write(Map.of("slots", slots(body))))
                    : Sealer.belongs(bytes, body, seed);
        } catch (UnknownType e) {
            throw e;
        } catch (RuntimeException e) {
            return false; // Whatever it is, it is not what was recorded.
        }
    }

    /** What is wrong with the expanded form of a content, though its slots are those that the post commits to. */
    private Optional<Damage> expansion(String log, byte[] body) {
        if (shown().stream().noneMatch(ShownSlot.Erased.class::isInstance)) {
            return damage(
                    "expanded-without-erasure", log, "Innehållet har mist sitt frö, fast inget av det är gallrat.");
        }
        try {
            Expanded unused = Expanded.read(body);
            return Optional.empty();
        } catch (UnknownType e) {
            throw e;
        } catch (RuntimeException e) {
            return damage(
                    "not-erasable",
                    log,
                    "Något i posten sägs vara gallrat som inte kan gallras; bara ord, personer och filer kan det.");
        }
    }

    private static List<Map<String, Object>> slots(byte[] body) {
        List<Map<String, Object>> slots = new ArrayList<>();
        Expanded.shown(body).forEach(slot -> slots.add(slot.json()));
        return slots;
    }

    /** The slots of a content of which something is erased; none of one that is whole. */
    List<ShownSlot> shown() {
        return seed != null ? List.of() : Expanded.shown(Objects.requireNonNull(content));
    }

    /** To be asked of an undamaged row. */
    Expanded expanded() {
        byte[] body = Objects.requireNonNull(content);
        return seed == null ? Expanded.read(body) : Expanded.of(body, seed);
    }

    /** The same. */
    Post post() {
        byte[] body = Objects.requireNonNull(content);
        return Sealer.open(
                bytes, seed != null ? Sealer.entry(body) : Expanded.read(body).entry());
    }

    private Optional<Damage> damage(String code, String log, String sentence) {
        return Optional.of(new Damage(code, log, number, sentence));
    }
}
