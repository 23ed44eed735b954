package se.stabsliggaren.projection.breachrecord;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.Heading;
import se.stabsliggaren.projection.Projection;
import se.stabsliggaren.projection.Reading;
import se.stabsliggaren.projection.View;
import se.stabsliggaren.projection.breach.Breaches;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.regime.Regimes;

/** Dokumentation av personuppgiftsincidenter (GDPR 33.5). */
public final class BreachRecord implements Projection<Kept, BreachRecordPage> {

    private final Regimes regimes;

    public BreachRecord() {
        this(Regimes.packs());
    }

    public BreachRecord(Regimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public String name() {
        return "breach-record";
    }

    @Override
    public @Nullable Kept keep(Post post) {
        if (post.event() instanceof BreachEvent breach) {
            return new Kept(breach, null, null);
        }
        if (post.event() instanceof DutyEvent duty) {
            return new Kept(null, duty, null);
        }
        return post.event() instanceof LessonNoted lesson ? new Kept(null, null, lesson) : null;
    }

    @Override
    public Class<Kept> kept() {
        return Kept.class;
    }

    @Override
    public BreachRecordPage page(View<Kept> view, Reading reading) {
        View<Kept> known = view.known(reading);
        Breaches breaches = Breaches.of(known, Kept::breach);
        Filings filings = new Filings(known, breaches, regimes);
        Set<Party> parties = new LinkedHashSet<>(breaches.parties());
        filings.all().forEach(filing -> parties.add(filing.party()));
        Entries entries = new Entries(known, breaches, filings, regimes);
        return new BreachRecordPage(
                Heading.of("Dokumentation av personuppgiftsincidenter", view, reading),
                List.copyOf(parties.stream().map(entries::of).toList()));
    }
}
