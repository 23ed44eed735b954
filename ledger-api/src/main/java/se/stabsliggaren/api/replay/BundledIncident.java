package se.stabsliggaren.api.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.format.Expanded;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.format.UnknownType;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.verify.BundledPosts;
import se.stabsliggaren.integrity.verify.BundledPosts.Bundled;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/**
 * An incident as a whole bundle holds it. That the bundle is sound is for the verifier to say.
 *
 * @param posts from the first to the last, as its pages show them
 */
public record BundledIncident(String designation, String keeper, boolean exercise, List<Post> posts)
        implements ReplayedIncident {

    /** @throws NotReplayed when it cannot be read, or does not show everything */
    public static BundledIncident read(Path bundle) {
        try {
            List<Post> posts = posts(bundle);
            Listing listing = listing(bundle, posts.getFirst().log());
            IncidentRegistered registered = listing.incident();
            return new BundledIncident(registered.designation(), listing.keeper(), registered.exercise(), seen(posts));
        } catch (NotReplayed e) {
            throw e;
        } catch (UnknownType e) {
            throw new NotReplayed(
                    "Paketet har en post av en typ som den här versionen inte känner; starta en nyare.", e);
        } catch (IOException | RuntimeException e) { // It is a file from elsewhere, of which anything can be wrong.
            throw new NotReplayed("Paketet går inte att läsa; kontrollera det med ledger verify.", e);
        }
    }

    private static List<Post> posts(Path bundle) throws IOException {
        List<Post> posts = new ArrayList<>();
        try (BundledPosts bundled = BundledPosts.open(bundle)) {
            for (Bundled next = bundled.nextShown(); next != null; next = bundled.nextShown()) {
                Post post = whole(next);
                if (post.number() != posts.size() + 1) {
                    throw masked();
                }
                posts.add(post);
            }
        }
        return List.copyOf(posts);
    }

    private static List<Post> seen(List<Post> posts) {
        Coverings coverings = Coverings.none();
        for (Post post : posts) {
            coverings = coverings.after(post);
        }
        Coverings all = coverings;
        return posts.stream().map(post -> Sight.OF_A_BUNDLE.see(post, all)).toList();
    }

    private static Post whole(Bundled bundled) {
        if (bundled.seed() != null) {
            return Sealer.open(bundled.bytes(), Sealer.entry(bundled.content()));
        }
        if (Expanded.shown(bundled.content()).stream().anyMatch(ShownSlot.Withheld.class::isInstance)) {
            throw masked();
        }
        return Sealer.open(bundled.bytes(), Expanded.read(bundled.content()).entry());
    }

    /** How the register lists it, and what its keeper is called there. */
    private record Listing(IncidentRegistered incident, String keeper) {}

    private static Listing listing(Path bundle, String log) throws IOException {
        @Nullable IncidentRegistered latest = null;
        Map<String, String> names = new HashMap<>();
        try (BundledPosts register = BundledPosts.ofRegister(bundle)) {
            for (Bundled next = register.nextShown(); next != null; next = register.nextShown()) {
                Event event = whole(next).event();
                if (event instanceof AuthorityRegistered authority) {
                    names.put(authority.id(), authority.name());
                }
                if (event instanceof IncidentRegistered registered
                        && registered.incident().equals(log)) {
                    latest = registered; // a later one corrects it
                }
            }
        }
        if (latest == null) {
            throw masked();
        }
        return new Listing(latest, names.getOrDefault(latest.authority(), latest.authority()));
    }

    private static NotReplayed masked() {
        return new NotReplayed(
                "Paketet visar inte allt som är infört; ta ett helt paket, eller händelsen i liggaren.", null);
    }

    @Override
    public int last() {
        return posts.size();
    }

    @Override
    public Optional<Instant> recordedAt(int post) {
        return post < 1 || post > last()
                ? Optional.empty()
                : Optional.of(posts.get(post - 1).recordedAt());
    }

    @Override
    public <R> View<R> view(Projection<R, ?> projection) {
        return View.of(projection, posts);
    }
}
