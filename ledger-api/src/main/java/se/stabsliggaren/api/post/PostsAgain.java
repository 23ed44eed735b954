package se.stabsliggaren.api.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.format.References;
import se.stabsliggaren.format.Vocabulary;

/**
 * Posts as they were read or exported, as drafts of another log (docs/clients.md, "Import"). What the first ledger set is
 * passed over, since this one sets its own; numbers of posts that come along become references to what they are here. One
 * of an earlier version becomes one of the newest, in which nobody says what came later.
 */
final class PostsAgain {

    private static final String NUMBER = "post";
    private static final String LABEL = "nr-";

    /** What stands around what a sender writes, in a post as it is read and in its content. */
    private static final Set<String> SET_BY_THE_FIRST = Set.of(
            "v",
            "log",
            "event",
            "incident",
            NUMBER,
            "name",
            "recordedAt",
            "clock",
            "by",
            "writer",
            "remarks",
            "bytes",
            "version",
            "covered");

    /** By the number each had, the label it has in the group. */
    private final Map<Integer, String> labels = new HashMap<>();

    /**
     * Reads the next of the group, which can refer to those before it by the numbers they had.
     *
     * @throws BadField when it cannot be recorded as the post it was
     */
    Draft next(Object written) {
        if (!(written instanceof Map<?, ?> post)) {
            return Codec.draft(written);
        }
        mustBeWhole(post);
        Map<Object, Object> tree = new HashMap<>(post);
        tree.keySet().removeAll(SET_BY_THE_FIRST);
        boolean assumed = takeAssumed(tree);
        Draft draft = Codec.draft(tree);
        Occurred occurred = draft.occurred();
        if (assumed && occurred != null && occurred.at() != null) {
            draft = draft.withOccurred(Occurred.assumedAt(occurred.at()));
        }
        return post.get(NUMBER) instanceof Long number ? numbered(draft, Math.toIntExact(number)) : draft;
    }

    private static void mustBeWhole(Map<?, ?> post) {
        if (post.get("covered") instanceof List<?> covered && !covered.isEmpty()) {
            throw new BadField(
                    "covered",
                    "Posten är maskerad, och det dolda kan inte föras in; läs den som någon som får se allt i den.");
        }
        Optional<Integer> known = post.get("type") instanceof String type
                ? Vocabulary.named(type).map(Vocabulary.Type::version)
                : Optional.empty();
        if (post.get("version") instanceof Long version
                && known.isPresent()
                && (version < 1 || version > known.get())) {
            throw new BadField(
                    "version",
                    "Posten är av version %d, och här känner liggaren inga senare än version %d; för in den i en nyare."
                            .formatted(version, known.get()));
        }
    }

    /** A moment that the first ledger assumed stays assumed. */
    private static boolean takeAssumed(Map<Object, Object> tree) {
        if (!(tree.get("occurred") instanceof Map<?, ?> occurred) || !Boolean.TRUE.equals(occurred.get("assumed"))) {
            return false;
        }
        Map<Object, Object> said = new HashMap<>(occurred);
        said.remove("assumed");
        tree.put("occurred", said);
        return true;
    }

    private Draft numbered(Draft draft, int number) {
        String label = draft.label() == null ? LABEL + number : draft.label();
        Draft here = new Draft(
                label,
                draft.source(),
                draft.occurred(),
                draft.paper(),
                here("corrects", draft.corrects()),
                draft.reason(),
                here("causedBy", draft.causedBy()),
                References.resolve(draft.event(), (path, ref) -> Objects.requireNonNull(here(path, ref))));
        labels.put(number, label);
        return here;
    }

    private @Nullable Ref here(String path, @Nullable Ref ref) {
        if (ref == null || ref.label() != null) {
            return ref;
        }
        String label = labels.get(ref.post());
        if (label == null) {
            throw new BadField(
                    path,
                    "Nr %d kommer inte före i det som förs in; skicka den posten i samma grupp, eller ta bort post och"
                                    .formatted(ref.post())
                            + " hänvisa till löpnumret här.");
        }
        return Ref.toLabel(label);
    }
}
