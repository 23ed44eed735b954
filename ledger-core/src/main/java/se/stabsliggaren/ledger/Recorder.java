package se.stabsliggaren.ledger;

import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.sight.Sight;

/**
 * Who asks to have something recorded. The first post of an account in a log is preceded by one that says who it is
 * ({@code staff.introduced}).
 *
 * @param account the account's random id made for this log
 * @param person who it is, as {@code staff.introduced} will say
 * @param function in which function, e.g. {@code loggförare}
 * @param sight what they may read of what is covered: nobody lifts a cover over what they may not read
 */
public record Recorder(String account, Person person, String function, Via via, Sight sight) {

    /** Somebody who may read nothing that is covered. */
    public Recorder(String account, Person person, String function, Via via) {
        this(account, person, function, via, Sight.LEAST);
    }
}
