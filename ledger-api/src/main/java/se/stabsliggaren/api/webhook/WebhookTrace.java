package se.stabsliggaren.api.webhook;

import java.util.function.BinaryOperator;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.incident.IncidentOpener;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/**
 * What the register tells of webhooks: that another system was let in to be told of posts, and that it no longer is. It is
 * named by its host; the rest of an address can be a secret.
 */
public final class WebhookTrace {

    /** What is told instead of a person's role. */
    private static final String ROLE = "webhook";

    private final IncidentRegister register;
    private final BinaryOperator<String> accounts;

    /** @param accounts the random id that a log has for a holder, made when there was none */
    public WebhookTrace(IncidentRegister register, BinaryOperator<String> accounts) {
        this.register = register;
        this.accounts = accounts;
    }

    void made(Webhook webhook, Caller by) {
        register.record(changed(webhook, true), administrator(by));
    }

    void takenBack(Webhook webhook, Caller by) {
        register.record(changed(webhook, false), administrator(by));
    }

    /** Its receiver said that it is gone: nobody took it back but the ledger itself. */
    void gone(Webhook webhook) {
        register.log()
                .ifPresent(log -> register.record(
                        changed(webhook, false),
                        new Recorder(accounts.apply(log, "ledger"), Person.of("Liggaren"), "liggaren", Via.CLOCK)));
    }

    private AccessChanged changed(Webhook webhook, boolean granted) {
        return new AccessChanged(
                accounts.apply(IncidentOpener.REGISTER, ROLE + ":" + webhook.id()),
                Person.of(webhook.address().host()),
                webhook.authority(),
                ROLE,
                granted);
    }

    private Recorder administrator(Caller caller) {
        return Actor.as(caller, Role.ADMINISTRATOR)
                .recorder(accounts.apply(IncidentOpener.REGISTER, caller.holder()), Via.API);
    }
}
