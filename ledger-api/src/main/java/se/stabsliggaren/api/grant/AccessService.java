package se.stabsliggaren.api.grant;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Namesake;
import se.stabsliggaren.api.access.NotFound;
import se.stabsliggaren.api.access.NotPermitted;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.SecureIds;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.api.http.EventDataReader;
import se.stabsliggaren.api.incident.IncidentOpener;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.register.LetIn;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.ledger.Recorder;

/** Gives access and takes it back, and has the register record that it did. */
@Component
public class AccessService {

    private static final Pattern SHORT_NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern DOMAIN = Pattern.compile("(?=.{1,150}$)[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private final IncidentRegister register;
    private final Accounts accounts;
    private final Tokens tokens;

    AccessService(IncidentRegister register, Accounts accounts, Tokens tokens) {
        this.register = register;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    public void register(Actor acting, String id, String name, String domain, Via via) {
        if (!SHORT_NAME.matcher(id).matches()) {
            throw new BadField("id", "Kortnamnet skrivs med a–z, 0–9 och bindestreck, högst 40 tecken.");
        }
        AuthorityRegistered read = (AuthorityRegistered) EventDataReader.event(
                "register.authority-registered", Map.of("id", id, "name", name, "domain", domain(domain)));
        register.register(
                read.id(), read.name(), read.domain(), acting.recorder(accounts, IncidentOpener.REGISTER, via));
    }

    /**
     * Corrects an authority's name and domain, by who administers it, or had it registered while nobody does.
     *
     * @param request what a repetition is recognised by; null for none
     */
    public void correct(
            Caller administrator,
            String id,
            String name,
            String domain,
            String reason,
            Via via,
            @Nullable Request request) {
        AuthorityRegistered read = (AuthorityRegistered) EventDataReader.event(
                "register.authority-registered", Map.of("id", id, "name", name, "domain", domain(domain)));
        Text why = EventDataReader.reason(reason);
        once(request, () -> {
            mustGovern(administrator, id);
            register.correct(id, read.name(), read.domain(), why, registrar(administrator, via), request);
        });
    }

    /**
     * Withdraws an authority that nobody has used.
     *
     * @param request what a repetition is recognised by; null for none
     */
    public void withdraw(Caller administrator, String id, String reason, Via via, @Nullable Request request) {
        Text why = EventDataReader.reason(reason);
        once(request, () -> {
            mustGovern(administrator, id);
            register.withdraw(id, why, registrar(administrator, via), request);
        });
    }

    /** Nobody who repeats a request is refused for what it did itself. */
    private void once(@Nullable Request request, Runnable recording) {
        if (register.recorded(request)) {
            return;
        }
        try {
            recording.run();
        } catch (NotFound | NotPermitted | NotRecorded e) {
            if (!register.recorded(request)) {
                throw e;
            }
        }
    }

    private void mustGovern(Caller administrator, String authority) {
        if (!register.authorities().contains(authority)) {
            throw new NotFound("Myndigheten finns inte i registret; kontrollera kortnamnet i adressen.");
        }
        if (!authority.equals(administrator.authority())) {
            mustBegin(administrator, authority);
        }
    }

    private Recorder registrar(Caller administrator, Via via) {
        return Actor.as(administrator, Role.ADMINISTRATOR).recorder(accounts, IncidentOpener.REGISTER, via);
    }

    /** The domain as origins hold it. */
    public static String domain(String written) {
        String domain = written.strip().toLowerCase(Locale.ROOT);
        if (!DOMAIN.matcher(domain).matches()) {
            throw new BadField("domain", "Domänen går inte att läsa; skriv den som exempelby.example.");
        }
        return domain;
    }

    /**
     * Lets somebody new in. The register says so before the token is worth anything. An administrator lets people in to the
     * own authority, and the first one in to an authority that has nobody yet.
     */
    public Tokens.Granted grant(Caller administrator, String person, String authority, List<Role> roles, Via via) {
        if (!register.authorities().contains(authority)) {
            throw new BadField("authority", "Myndigheten finns inte i registret; för in den först.");
        }
        if (!authority.equals(administrator.authority())) {
            mustBegin(administrator, authority);
        }
        mustStayApart(person, authority, roles);
        Caller holder = new Caller(SecureIds.id(), person, authority, roles);
        admit(Actor.as(administrator, Role.ADMINISTRATOR), holder, via);
        return tokens.grant(holder);
    }

    /** Whoever had the authority registered lets its first person in, or somebody whom they let in; then nobody from outside. */
    private void mustBegin(Caller administrator, String authority) {
        if (!tokens.of(authority).isEmpty()) {
            throw new BadField(
                    "authority",
                    "Myndigheten har egna administratörer; be någon av dem, eller den som sköter datorn med ledger access.");
        }
        LetIn letIn = register.letIn();
        String account = accounts.in(IncidentOpener.REGISTER, administrator.holder());
        boolean registrar = letIn.registrar(authority)
                .filter(by -> by.equals(account) || letIn.letIn(by, account))
                .isPresent();
        if (!registrar) {
            throw new NotPermitted("Myndigheten fördes in av någon annan, som släpper in den första där;"
                    + " be den personen, eller den som sköter datorn med ledger access.");
        }
    }

    /** Whoever lets people in could make up the other of two persons: nobody both administers and carries out disposals. */
    private void mustStayApart(String person, String authority, List<Role> roles) {
        Namesake name = Namesake.of(person);
        Stream<Role> held = tokens.of(authority).stream()
                .filter(token -> token.revokedAt() == null)
                .map(Tokens.Listing::caller)
                .filter(caller -> Namesake.of(caller.person()).equals(name))
                .flatMap(caller -> caller.roles().stream());
        List<Role> all = Stream.concat(held, roles.stream()).toList();
        if (may(roles, Right.ADMINISTER, Right.DISPOSE)
                && all.stream().anyMatch(role -> role.may(Right.ADMINISTER))
                && all.stream().anyMatch(role -> role.may(Right.DISPOSE))) {
            throw new BadField(
                    "roles",
                    "Den som administrerar liggaren kan inte också verkställa gallring, inte heller med en annan nyckel;"
                            + " ge den ena rollen till en annan person.");
        }
    }

    private static boolean may(List<Role> roles, Right... rights) {
        return Arrays.stream(rights).anyMatch(right -> roles.stream().anyMatch(role -> role.may(right)));
    }

    /**
     * Makes a one-time link for somebody who is to administer an authority, by the hand of whoever keeps the machine. The
     * register says so before the link is worth anything, and that it was made there and not by an administrator.
     */
    public Tokens.Granted link(String person, String authority) {
        Caller holder = new Caller(SecureIds.id(), person, authority, List.of(Role.LOG_KEEPER, Role.ADMINISTRATOR));
        mustStayApart(person, authority, holder.roles());
        record(
                holder,
                true,
                new Recorder(
                        accounts.in(IncidentOpener.REGISTER, "operations"),
                        Person.of("Driften"),
                        "driften, med ledger access",
                        Via.API));
        return tokens.link(holder);
    }

    /** Has the register say that somebody was let in. */
    public void admit(Actor acting, Caller holder, Via via) {
        record(holder, true, acting.recorder(accounts, IncidentOpener.REGISTER, via));
    }

    /** Locks a token's holder out at once; then the register says so. */
    public void revoke(Caller administrator, String token, Via via) {
        Tokens.Listing listing = tokens.of(administrator.authority()).stream()
                .filter(each -> each.id().equals(token))
                .findFirst()
                .orElseThrow(() -> new NotFound("Nyckeln finns inte; se /api/v1/tokens för dem som finns."));
        tokens.revoke(token);
        if (listing.revokedAt() == null) {
            Actor acting = Actor.as(administrator, Role.ADMINISTRATOR);
            record(listing.caller(), false, acting.recorder(accounts, IncidentOpener.REGISTER, via));
        }
    }

    private void record(Caller holder, boolean granted, Recorder recorder) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("account", accounts.in(IncidentOpener.REGISTER, holder.holder()));
        data.put("person", holder.person());
        data.put("authority", holder.authority());
        data.put("role", holder.roles().stream().map(Role::written).collect(Collectors.joining(", ")));
        data.put("granted", granted);
        register.record((AccessChanged) EventDataReader.event("register.access-changed", data), recorder);
    }
}
