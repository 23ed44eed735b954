package se.stabsliggaren.projection.breachrecord;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.ToldDuties;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Dokumentation av personuppgiftsincidenter (GDPR 33.5). */
public final class BreachRecord implements Projection<BreachRecordRow, BreachRecordPage> {

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
    public @Nullable BreachRecordRow keep(Post post) {
        return BreachRecordRow.of(post.event());
    }

    @Override
    public BreachRecordPage page(View<BreachRecordRow> view, ReadOptions reading) {
        return page(view, reading, Set.of());
    }

    /**
     * The same, with those of whom no post tells that they had a breach.
     *
     * @param also for whom something was assessed; who stands in the record already stands there once
     */
    public BreachRecordPage page(View<BreachRecordRow> view, ReadOptions reading, Set<Party> also) {
        View<BreachRecordRow> known = view.known(reading);
        BreachPosts breaches = BreachPosts.of(known, BreachRecordRow::breach);
        ToldDuties told = new DutyBoard(regimes).told(known, BreachRecordRow::dutyRow, reading.now());
        Filings filings = new Filings(known, told, reading.now());
        Set<Party> parties = new LinkedHashSet<>(breaches.parties());
        parties.addAll(filings.parties());
        parties.addAll(also);
        Entries entries = new Entries(known, breaches, filings, told.duties());
        Set<Party> fallen = new LinkedHashSet<>(breaches.fallenParties());
        fallen.addAll(filings.withdrawnBeside(
                Stream.concat(parties.stream(), fallen.stream()).collect(Collectors.toSet())));
        List<Entry> drawn = Stream.concat(
                        parties.stream().map(entries::of), fallen.stream().map(entries::ofFallen))
                .toList();
        return new BreachRecordPage(
                Heading.of("Dokumentation av personuppgiftsincidenter", view, reading, regimes.readWith()),
                drawn,
                parties.isEmpty() ? List.of() : entries.proposals());
    }
}
