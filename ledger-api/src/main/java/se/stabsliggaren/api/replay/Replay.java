package se.stabsliggaren.api.replay;

import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.stabsliggaren.api.page.PageJson;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;

/**
 * The digest of each view as of a post: SHA-256 over the canonical JSON of its page, with limits counted at the moment that
 * the post was recorded, under the designation alone. A whole bundle that ends with that post holds the same bytes.
 */
public final class Replay {

    private final Projections projections;

    public Replay(Projections projections) {
        this.projections = projections;
    }

    /**
     * The digests by the names of the views, in the order they are offered.
     *
     * @return 64 hexadecimal digits each
     * @throws NotReplayed when there is no such post
     */
    public Map<String, String> digests(ReplayedIncident incident, int post) {
        Instant then = incident.recordedAt(post)
                .orElseThrow(() -> new NotReplayed(
                        "Nr %d finns inte i händelsen, det sista är nr %d; skriv ett löpnummer som finns."
                                .formatted(post, incident.last()),
                        null));
        ReadOptions reading = new ReadOptions(
                        incident.designation(), incident.exercise(), then, then, post, false, null)
                .keptBy(incident.keeper());
        Map<String, String> digests = new LinkedHashMap<>();
        for (Projection<?, ?> projection : projections.all()) {
            digests.put(projection.name(), digest(page(projection, incident, reading)));
        }
        return digests;
    }

    private static <R> Object page(Projection<R, ?> projection, ReplayedIncident incident, ReadOptions reading) {
        return Objects.requireNonNull(projection.page(incident.view(projection), reading));
    }

    private static String digest(Object page) {
        return HexFormat.of().formatHex(Sha256.of(PageJson.write(page)));
    }
}
