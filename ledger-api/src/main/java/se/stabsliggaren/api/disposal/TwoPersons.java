package se.stabsliggaren.api.disposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.LetIn;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.projection.text.SwedishTime;

/**
 * That two persons stand behind a disposal, and that others had time to object. Who somebody is and who let them in is
 * read from the registers' posts, which stay when a token is taken back.
 */
public final class TwoPersons implements Hindrances {

    /** By which accounts of the register are kept. */
    private static final String REGISTER = "register";

    private final IncidentRegister register;
    private final Accounts accounts;
    private final LedgerClock wall;
    private final Waits waits;

    public TwoPersons(IncidentRegister register, Accounts accounts, LedgerClock wall, Waits waits) {
        this.register = register;
        this.accounts = accounts;
        this.wall = wall;
        this.waits = waits;
    }

    /**
     * How long is waited.
     *
     * @param decided from the decision, or its latest wording, until it can be carried out
     * @param known how long somebody has had access before they count as one of the two
     */
    public record Waits(Duration decided, Duration known) {

        public Waits {
            if (decided.isNegative() || known.isNegative()) {
                throw new IllegalArgumentException("a wait is not negative");
            }
        }
    }

    @Override
    public void mustBeNone(String origin, List<StoredPost> wordings, Recorder carrier) {
        if (wordings.isEmpty()) {
            return; // Whether there is such a decision is judged where it is recorded.
        }
        LetIn letIn = register.letIn();
        Post decision = wordings.getLast().post();
        Instant now = wall.now().recordedAt();
        String hand = account(origin, carrier.account()).orElse("");
        for (StoredPost wording : wordings) {
            account(origin, wording.post().entry().by().account())
                    .filter(decider -> letIn.samePerson(decider, hand))
                    .ifPresent(same -> {
                        throw refused(
                                "Gallringen verkställs av någon annan än den som förde in beslutet, också när den har"
                                        + " en annan nyckel; be en annan person.");
                    });
        }
        mustBeKnown(hand, letIn, now, "Du");
        mustCount(origin, decision, hand, letIn);
        mustHaveWaited(decision, now);
    }

    private void mustCount(String origin, Post decision, String hand, LetIn letIn) {
        boolean might = Role.function(decision.entry().by().function())
                .filter(role -> role.may(Right.DECIDE_DISPOSAL))
                .isPresent();
        if (!might) {
            throw refused("Beslutet fördes in av någon som inte får föra in gallringsbeslut; låt loggföraren eller"
                    + " stabschefen föra in det.");
        }
        String decider = account(origin, decision.entry().by().account()).orElse("");
        mustBeKnown(decider, letIn, decision.recordedAt(), "Den som förde in beslutet");
        if (letIn.letIn(hand, decider) || letIn.letIn(decider, hand)) {
            throw refused("Den ena av er har släppt in den andra i liggaren, och då räknas ni inte som två; be en annan"
                    + " person verkställa gallringen, eller föra in beslutet.");
        }
    }

    private void mustBeKnown(String account, LetIn letIn, Instant then, String who) {
        boolean known = letIn.since(account)
                .filter(since -> !since.plus(waits.known()).isAfter(then))
                .isPresent();
        if (!known) {
            throw refused(
                    "%s har inte haft tillgång till liggaren i %s än och räknas inte som en av två; be en annan person."
                            .formatted(who, written(waits.known())));
        }
    }

    private void mustHaveWaited(Post decision, Instant now) {
        Instant earliest = earliest(decision);
        if (now.isBefore(earliest)) {
            throw new NotRecorded.TooEarly(
                    earliest,
                    "Beslutet i nr %d kan verkställas tidigast %s, om %s, så att andra hinner invända; vänta till dess."
                            .formatted(decision.number(), SwedishTime.dated(earliest), left(now, earliest)));
        }
    }

    private Instant earliest(Post decision) {
        return decision.recordedAt().plus(waits.decided());
    }

    private static String left(Instant now, Instant earliest) {
        return written(Duration.between(now, earliest));
    }

    /** In words, never shorter than it is. */
    static String written(Duration duration) {
        long minutes = (duration.toSeconds() + 59) / 60;
        String hours = minutes / 60 == 1 ? "1 timme" : "%d timmar".formatted(minutes / 60);
        String rest = minutes % 60 == 1 ? "1 minut" : "%d minuter".formatted(minutes % 60);
        if (minutes < 60) {
            return rest;
        }
        return minutes % 60 == 0 ? hours : hours + " och " + rest;
    }

    /** The register's account of who has this account in an incident; a part that is played is its player's. */
    private Optional<String> account(String origin, String account) {
        return accounts.holder(origin, account)
                .map(holder -> holder.replaceFirst(":.*", ""))
                .map(holder -> accounts.in(REGISTER, holder));
    }

    private static NotRecorded refused(String sentence) {
        return new NotRecorded.Refused("decision", sentence);
    }
}
