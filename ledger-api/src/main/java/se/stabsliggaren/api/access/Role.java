package se.stabsliggaren.api.access;

import static se.stabsliggaren.api.access.Right.ADMINISTER;
import static se.stabsliggaren.api.access.Right.ASSESS;
import static se.stabsliggaren.api.access.Right.DECIDE_DISPOSAL;
import static se.stabsliggaren.api.access.Right.DISPOSE;
import static se.stabsliggaren.api.access.Right.EVALUATE;
import static se.stabsliggaren.api.access.Right.EXPORT;
import static se.stabsliggaren.api.access.Right.OPEN;
import static se.stabsliggaren.api.access.Right.READ;
import static se.stabsliggaren.api.access.Right.READ_HIDDEN;
import static se.stabsliggaren.api.access.Right.READ_MARKED;
import static se.stabsliggaren.api.access.Right.RECORD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.sight.Sight;

/**
 * The roles, and in one place what each may do; docs/operations shows it as a table. Whoever administers the installation
 * reads nothing by that alone, and carries out no disposal.
 */
public enum Role {
    LOG_KEEPER("loggförare", READ, READ_MARKED, RECORD, ASSESS, DECIDE_DISPOSAL, OPEN),
    CHIEF_OF_STAFF("stabschef", READ, READ_MARKED, READ_HIDDEN, RECORD, ASSESS, DECIDE_DISPOSAL, OPEN, EXPORT),
    COMMUNICATOR("kommunikatör", READ, RECORD),
    DATA_PROTECTION_OFFICER(
            "dataskyddsombud", READ, READ_MARKED, READ_HIDDEN, RECORD, ASSESS, DECIDE_DISPOSAL, DISPOSE, EXPORT),
    EVALUATOR("utvärderare", READ, EVALUATE),
    AUDITOR("granskare", READ, READ_MARKED),
    CLIENT("anslutet system", READ, RECORD, OPEN),
    ADMINISTRATOR("administratör", ADMINISTER);

    private final String function;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after it is made
    private final Set<Right> rights;

    Role(String function, Right... rights) {
        this.function = function;
        this.rights = EnumSet.copyOf(Arrays.asList(rights));
    }

    /** As it is written in tokens, headers and the register, e.g. {@code log-keeper}. */
    public String written() {
        return WireName.of(this);
    }

    public static Optional<Role> written(String name) {
        return Arrays.stream(values())
                .filter(role -> role.written().equals(name))
                .findFirst();
    }

    /** The role that posts name by this function; none for the ledger itself, and for whoever runs it. */
    public static Optional<Role> function(String function) {
        return Arrays.stream(values())
                .filter(role -> role.function.equals(function))
                .findFirst();
    }

    /** What somebody who acts in this role may read of what is covered. */
    public Sight sight() {
        return new Sight(may(READ_MARKED), may(READ_HIDDEN));
    }

    /** The function a post names when somebody in this role recorded it. */
    public String function() {
        return function;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
