package se.stabsliggaren.api.access;

import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.ledger.Recorder;

/**
 * In which role a caller acts, and so under which account and name.
 *
 * @param holder by which the account of each log is found
 */
public record Actor(String holder, String person, Role role) {

    public static Actor as(Caller caller, Role role) {
        return new Actor(caller.holder(), caller.person(), role);
    }

    /** A part that is played in an exercise: an account of its own, and a name that says so. */
    public static Actor playing(Caller caller, Role role) {
        String person = "%s (övning)".formatted(role.function());
        return new Actor(
                caller.holder() + ":" + role.written(),
                Character.toUpperCase(person.charAt(0)) + person.substring(1),
                role);
    }

    /** Goes on if the role may record this; answers 403 otherwise. */
    public void mustRecord(Event event) {
        mustRecord(Vocabulary.of(event).family());
        if (event instanceof DisposalDecided && !role.may(Right.DECIDE_DISPOSAL)) {
            throw forbidden("gallringsbeslut");
        }
        if (event instanceof RequestAssessed && !role.may(Right.ASSESS)) {
            throw forbidden("sekretessprövningar");
        }
    }

    private NotPermitted forbidden(String what) {
        return new NotPermitted("Rollen %s får inte föra in %s; be loggföraren, stabschefen eller dataskyddsombudet."
                .formatted(role.function(), what));
    }

    /** Goes on if the role may record an event of this family; answers 403 otherwise. */
    public void mustRecord(String family) {
        boolean may = role.may(Right.RECORD) || role.may(Right.EVALUATE) && family.equals("evaluation");
        if (!may) {
            throw new NotPermitted(
                    role.may(Right.EVALUATE)
                            ? "Rollen utvärderare för bara in utvärderingens poster; be loggföraren föra in resten."
                            : "Rollen %s får inte föra in poster; be loggföraren.".formatted(role.function()));
        }
    }

    public Recorder recorder(Accounts accounts, String log, Via via) {
        return recorder(accounts.in(log, holder), via);
    }

    public Recorder recorder(String account, Via via) {
        return new Recorder(account, Person.of(person), role.function(), via, role.sight());
    }
}
