package se.stabsliggaren.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;

/**
 * An incident of duties: breaches of several bodies, what starts a clock and what is filed, why it came late, what was
 * decided instead, whose a breach was and whose it was not, and all of it corrected and withdrawn; its times are as vague
 * as people's. The same seed gives the same incident.
 */
public final class RandomDuties {

    private static final List<String> BODIES = List.of("socialnämnden", "kommunstyrelsen", "Exempel vatten AB");
    /** As no breach is recorded of. */
    private static final List<String> STRANGERS = List.of("Kommunstyrlsen", "Exempelby kommun");

    private static final List<String> REGIMES = List.of(
            "GDPR33.NOTIFY",
            "GDPR33",
            "GDPR33.SUPPLEMENT",
            "GDPR34.INFORM",
            "NIS1.STEP1",
            "NIS1.STEP2",
            "NIS1",
            "CSL.EARLY",
            "CSL.NOTIFY",
            "CSL.FINAL",
            "CSL.HANDLED",
            "egen");
    /** Far from any change of law or recipient, and a few days before each. */
    private static final List<LocalDate> FIRST_DAYS = List.of(
            LocalDate.of(2024, 11, 4), LocalDate.of(2026, 11, 4), LocalDate.of(2026, 6, 27), LocalDate.of(2026, 1, 11));

    private static final List<String> RECIPIENTS = List.of("IMY", "MSB", "CERT-SE", "MCF", "FRA", "polisen");

    private final Random random;
    private final RandomTimes times;
    private final History history = new History();
    private final List<Integer> breaches = new ArrayList<>();
    private final List<Integer> suspected = new ArrayList<>();
    private final List<Integer> filings = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Instant now;

    private RandomDuties(long seed, int size) {
        random = new Random(seed);
        times = new RandomTimes(random, one(FIRST_DAYS));
        now = times.instant(40);
        history.clock(times.instant(1).toString());
        history.records(new IncidentOpened("Exempel kommun", true, Text.of("Angrepp"), null));
        for (int i = 0; i < size; i++) {
            next();
        }
    }

    public static RandomDuties of(long seed, int size) {
        return new RandomDuties(seed, size);
    }

    public History history() {
        return history;
    }

    /** When it is read. */
    public Instant now() {
        return now;
    }

    private void next() {
        switch (random.nextInt(15)) {
            case 0 -> {
                suspected.add(records(new BreachSuspected(Text.of("Filer saknas."), bodies(), null)));
                breaches.add(suspected.getLast());
            }
            case 1, 2 -> starts.add(records(new BecameAware(any(breaches), bodies(), null, null)));
            case 3 -> starts.add(records(assessed()));
            case 4, 5, 6 -> filings.add(records(filed()));
            case 7 -> noticed(random.nextBoolean() ? any(breaches) : null);
            case 8 ->
                of(
                        breaches,
                        breach -> new NotificationDecided(
                                breach, bodies(), random.nextBoolean(), Text.of("Ingen risk."), null, null));
            case 9 ->
                of(
                        filings,
                        filing -> random.nextBoolean()
                                ? new ReferenceReceived(filing, "dnr", "IMY-" + random.nextInt(9))
                                : new DelayExplained(filing, Text.of("Ingen i tjänst.")));
            case 10 -> of(starts, start -> new LimitPassed(one(REGIMES), body(), times.when(), start));
            case 11 ->
                of(
                        breaches,
                        breach -> new RiskJudged(breach, bodies(), one(List.of(Risk.values())), Text.of("Då."), null));
            case 12 -> {
                Ref breach = any(suspected);
                if (breach != null) {
                    history.correcting(breach.post(), "fel ansvarig");
                    records(new BreachSuspected(Text.of("Filer saknas."), bodies(), null));
                }
            }
            case 13 ->
                of(
                        breaches,
                        breach -> random.nextInt(3) == 0
                                ? new SubjectsInformed(breach, bodies(), "brev", null, null, null)
                                : new SubjectsNotInformed(
                                        breach, bodies(), one(List.of(NotInformedGround.values())), null, null));
            default -> {
                List<Integer> some = random.nextBoolean() ? filings : starts;
                Ref post = any(some);
                if (post != null) {
                    some.remove(Integer.valueOf(post.post()));
                    breaches.remove(Integer.valueOf(post.post()));
                    history.records(new PostWithdrawn(post, Text.of("fel")));
                }
            }
        }
    }

    private void noticed(@Nullable Ref breach) {
        int post = records(new ProcessorNoticed(breach, "Leverantören AB", null));
        if (breach == null) {
            breaches.add(post);
        }
    }

    private interface About {
        Event told(Ref post);
    }

    private void of(List<Integer> posts, About about) {
        Ref post = any(posts);
        if (post != null) {
            records(about.told(post));
        }
    }

    private int records(Event event) {
        if (random.nextInt(6) != 0) {
            history.occurred(times.occurred());
        }
        return history.records(event);
    }

    private Event assessed() {
        return new DutyAssessed(
                one(REGIMES),
                random.nextInt(4) == 0 ? one(RECIPIENTS) : null,
                body(),
                one(List.of(Verdict.values())),
                random.nextInt(4) == 0 ? one(List.of(Obligation.values())) : null,
                null,
                null);
    }

    private Event filed() {
        return new DutyFiled(
                random.nextInt(3) == 0 ? null : one(REGIMES),
                one(RECIPIENTS),
                random.nextInt(6) == 0 ? one(STRANGERS) : body(),
                random.nextBoolean() ? Stage.INITIAL : one(List.of(Stage.values())),
                null,
                null,
                null,
                null);
    }

    private List<String> bodies() {
        int from = random.nextInt(BODIES.size());
        return BODIES.subList(from, from + random.nextInt(BODIES.size() - from + 1));
    }

    private @Nullable String body() {
        return random.nextInt(3) == 0 ? null : one(BODIES);
    }

    private @Nullable Ref any(List<Integer> posts) {
        return posts.isEmpty() ? null : Ref.to(one(posts));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
