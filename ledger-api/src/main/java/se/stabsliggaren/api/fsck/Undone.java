package se.stabsliggaren.api.fsck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import se.stabsliggaren.api.store.DisposalScope;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.format.Expanded;

/** Whether what a log's posts say was erased is gone, or came back from a copy of before. */
final class Undone {

    private final Map<Integer, Integer> matters = new HashMap<>();
    private final Map<Integer, List<Passages>> wordings = new HashMap<>();
    private final List<Due> due = new ArrayList<>();

    private record Due(int post, List<Passages> passages, int by) {}

    void after(Post post) {
        if (post.event() instanceof DisposalDecided decided) {
            matters.put(post.number(), post.name());
            wordings.put(post.name(), decided.passages());
        } else if (post.event() instanceof PostWithdrawn withdrawn) {
            wordings.remove(matter(withdrawn.post().post()));
        } else if (post.event() instanceof DisposalCarriedOut carriedOut) {
            List<Passages> decided =
                    wordings.getOrDefault(matter(carriedOut.decision().post()), List.of());
            DisposalScope.posts(decided)
                    .headSet(post.number())
                    .forEach(number -> due.add(new Due(number, DisposalScope.of(decided, number), post.number())));
        }
    }

    private int matter(int post) {
        return matters.getOrDefault(post, post);
    }

    /** @param posts a post's slots, by its number */
    Optional<Damage> damage(String log, IntFunction<Expanded> posts) {
        return due.stream()
                .filter(each -> {
                    Expanded before = posts.apply(each.post());
                    return !before.erased(DisposalScope.slots(each.passages()), each.by())
                            .slots()
                            .equals(before.slots());
                })
                .findFirst()
                .map(each -> new Damage(
                        "erasure-undone",
                        log,
                        each.post(),
                        "Något som gallrades genom nr %d står kvar eller har kommit tillbaka.".formatted(each.by())));
    }
}
