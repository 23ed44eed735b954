package se.stabsliggaren.api.access;

import static se.stabsliggaren.api.access.Right.ADMINISTER;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The roles, and in one place what each may do. Whoever administers the installation reads nothing by that alone. */
public enum Role {
    LOG_KEEPER("loggförare", READ, READ_MARKED, RECORD, OPEN),
    CHIEF_OF_STAFF("stabschef", READ, READ_MARKED, READ_HIDDEN, RECORD, OPEN, EXPORT),
    COMMUNICATOR("kommunikatör", READ, RECORD),
    DATA_PROTECTION_OFFICER("dataskyddsombud", READ, READ_MARKED, READ_HIDDEN, RECORD, DISPOSE, EXPORT),
    EVALUATOR("utvärderare", READ, EVALUATE),
    AUDITOR("granskare", READ, READ_MARKED),
    CLIENT("anslutet system", READ, RECORD, OPEN),
    ADMINISTRATOR("administratör", ADMINISTER, DISPOSE);

    private final String function;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after it is made
    private final Set<Right> rights;

    Role(String function, Right... rights) {
        this.function = function;
        this.rights = EnumSet.copyOf(Arrays.asList(rights));
    }

    /** As it is written in tokens, headers and the register, e.g. {@code log-keeper}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> written(String name) {
        return Arrays.stream(values())
                .filter(role -> role.written().equals(name))
                .findFirst();
    }

    /** The function a post names when somebody in this role recorded it. */
    public String function() {
        return function;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
