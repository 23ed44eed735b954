package se.stabsliggaren.api.access;

import java.util.List;
import java.util.stream.Collectors;
import se.stabsliggaren.sight.Sight;

/**
 * Whoever sent the request.
 *
 * @param holder whose token it is: a random id of this installation, which no log ever holds
 * @param authority the short name of the authority whose incidents they may see
 */
public record Caller(String holder, String person, String authority, List<Role> roles) {

    public Caller {
        roles = List.copyOf(roles);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.may(right));
    }

    /** What the caller may see of what is covered. */
    public Sight sight() {
        return new Sight(may(Right.READ_MARKED), may(Right.READ_HIDDEN));
    }

    /** Goes on if the caller may; answers 403 otherwise. */
    public void must(Right right) {
        if (!may(right)) {
            throw new NotPermitted(
                    "Rollen %s får inte göra detta; be någon med rätt roll, eller den som".formatted(written())
                            + " administrerar liggaren om en annan nyckel.");
        }
    }

    /** The role in which the caller records: the first that may. */
    public Role recordsAs() {
        return roles.stream()
                .filter(role -> role.may(Right.RECORD))
                .findFirst()
                .or(() ->
                        roles.stream().filter(role -> role.may(Right.EVALUATE)).findFirst())
                .orElse(roles.getFirst());
    }

    private String written() {
        return roles.stream().map(Role::function).collect(Collectors.joining(" och "));
    }
}
