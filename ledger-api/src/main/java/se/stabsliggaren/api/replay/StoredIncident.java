package se.stabsliggaren.api.replay;

import java.time.Instant;
import java.util.Optional;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Sight;

/** An incident of this ledger, by the views that stand in a whole bundle of it. */
public record StoredIncident(IncidentEntry listed, PostLog posts, Views views) implements ReplayedIncident {

    @Override
    public String designation() {
        return listed.designation();
    }

    @Override
    public String keeper() {
        return listed.keeper();
    }

    @Override
    public boolean exercise() {
        return listed.exercise();
    }

    @Override
    public int last() {
        return posts.last(listed.log());
    }

    @Override
    public Optional<Instant> recordedAt(int post) {
        return posts.post(listed.log(), post).map(stored -> stored.post().recordedAt());
    }

    @Override
    public <R> View<R> view(Projection<R, ?> projection) {
        return views.view(projection, listed.log(), Sight.OF_A_BUNDLE);
    }
}
