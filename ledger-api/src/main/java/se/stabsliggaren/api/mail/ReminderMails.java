package se.stabsliggaren.api.mail;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import se.stabsliggaren.api.clock.Reminders;
import se.stabsliggaren.api.clock.Reminders.Due;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.sight.Sight;

/**
 * Mails each reminder once, whichever nodes there are and however often they start. What was filed meanwhile is not reminded
 * of, since what is due is counted anew at each look; so is what was not sent. It is read as by who may see the least.
 */
public final class ReminderMails {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderMails.class);

    private final MailServer server;
    private final Reminders reminders;
    private final IncidentRegister register;
    private final VisibleLog log;
    private final SentReminders sent;
    private final Predicate<String> goesOn;
    private final Supplier<String> ledger;
    private final Map<String, Instant> set = new HashMap<>();
    private boolean waits;
    private volatile boolean failing;

    /**
     * @param goesOn whether a log is written here and has one history
     * @param ledger the address at which people reach the ledger
     */
    public ReminderMails(
            MailServer server,
            Reminders reminders,
            IncidentRegister register,
            VisibleLog log,
            JdbcClient jdbc,
            Predicate<String> goesOn,
            Supplier<String> ledger) {
        this.server = server;
        this.reminders = reminders;
        this.register = register;
        this.log = log;
        this.sent = new SentReminders(jdbc);
        this.goesOn = goesOn;
        this.ledger = ledger;
    }

    /** Whether something due could not be sent. */
    public boolean isFailing() {
        return failing;
    }

    /** Sends what is due, until the server takes one not; what it did not take is tried again. Nothing is left after one step. */
    public synchronized int step(Instant now) {
        waits = false;
        server.authorities().forEach(authority -> setAt(authority, now));
        for (IncidentEntry incident : register.incidents()) {
            boolean here = incident.continuedIn() == null && goesOn.test(incident.log());
            if (here && !server.recipients(incident.authority()).isEmpty() && !looked(incident, now)) {
                return 0;
            }
        }
        failing = failing && waits; // What was filed meanwhile is no trouble any more.
        return 0;
    }

    /** When mail was set for an authority; remembered, since it never changes. */
    private Instant setAt(String authority, Instant now) {
        return set.computeIfAbsent(
                authority,
                named -> sent.setAt(
                        named,
                        register.incidents().stream()
                                .filter(incident ->
                                        MailSettings.plain(incident.authority()).equals(named))
                                .map(IncidentEntry::log),
                        now));
    }

    /** Of what had run out before there was mail the pages tell; that it passed is news to nobody. */
    private static boolean hadPassed(Due due, Instant set) {
        Instant last = due.duty().clock().ends().latestLimit();
        return last != null && last.isBefore(set);
    }

    private boolean looked(IncidentEntry incident, Instant now) {
        try {
            return taken(incident, now);
        } catch (RuntimeException e) {
            // One log that cannot be read hinders no other, and is tried again.
            LOG.warn("nobody was reminded of {}", incident.log(), e);
            return true;
        }
    }

    private boolean taken(IncidentEntry incident, Instant now) {
        Instant set = setAt(MailSettings.plain(incident.authority()), now);
        for (Due due : reminders.due(incident.log(), Sight.LEAST)) {
            if (hadPassed(due, set)) {
                continue;
            }
            boolean covered = log.coveredTitle(Sight.LEAST, incident.log()).isPresent();
            String title = covered ? null : incident.title().masked();
            ReminderMail mail = new ReminderMail(incident, title, due, ledger.get());
            if (!sent.claim(mail, now)) {
                waits = waits || !sent.isSent(mail);
            } else if (!send(mail, now)) {
                return false;
            }
        }
        return true;
    }

    private boolean send(ReminderMail mail, Instant now) {
        try {
            server.send(mail);
        } catch (MailException e) {
            failing = true;
            LOG.warn(
                    "a reminder was not mailed, it is tried again: {}",
                    e.getClass().getSimpleName());
            return false;
        }
        sent.sent(mail, now);
        return true;
    }
}
