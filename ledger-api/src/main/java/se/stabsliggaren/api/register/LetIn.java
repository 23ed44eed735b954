package se.stabsliggaren.api.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stabsliggaren.api.access.Namesake;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;

/**
 * Who let whom in, and who registered which authority, as the registers' posts say it. They stay when a token is taken
 * back. Accounts are those of the register.
 */
public final class LetIn {

    private final Map<String, Grant> grants = new HashMap<>();
    private final Map<String, String> registrars = new HashMap<>();
    private final Map<Integer, String> authorities = new HashMap<>();

    /**
     * That somebody was let in.
     *
     * @param by the account that did
     */
    private record Grant(String by, Namesake person, Instant at) {}

    /**
     * Takes in one more post of a register, in order; the first word about an account counts, and
     * about an authority, unless it was withdrawn.
     */
    public void after(Post post) {
        String by = post.entry().by().account();
        if (post.event() instanceof AccessChanged access && access.granted()) {
            String person = access.person() instanceof Person.Named named ? named.name() : access.account();
            grants.putIfAbsent(access.account(), new Grant(by, Namesake.of(person), post.recordedAt()));
        }
        if (post.event() instanceof AuthorityRegistered authority) {
            registrars.putIfAbsent(authority.id(), by);
            authorities.put(post.number(), authority.id());
        }
        if (post.event() instanceof PostWithdrawn withdrawn) {
            registrars.remove(authorities.getOrDefault(withdrawn.post().post(), ""));
        }
    }

    /** The account that registered an authority. */
    public Optional<String> registrar(String authority) {
        return Optional.ofNullable(registrars.get(authority));
    }

    /** When an account was let in; empty for one of which no register says that it was. */
    public Optional<Instant> since(String account) {
        return Optional.ofNullable(grants.get(account)).map(Grant::at);
    }

    /** Whether both accounts are one person's. */
    public boolean samePerson(String one, String other) {
        return one.equals(other) || person(one).isPresent() && person(one).equals(person(other));
    }

    /** Whether the one let the other in, by any account of theirs, itself or through those it let in. */
    public boolean letIn(String one, String other) {
        Set<String> seen = new HashSet<>();
        String account = other;
        Grant grant = grants.get(account);
        while (grant != null && seen.add(account)) {
            account = grant.by();
            if (!account.equals(other) && samePerson(account, one)) {
                return true;
            }
            grant = grants.get(account);
        }
        return false;
    }

    private Optional<Namesake> person(String account) {
        return Optional.ofNullable(grants.get(account)).map(Grant::person);
    }
}
