package se.stabsliggaren.api.login;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.SecureIds;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.grant.AccessService;
import se.stabsliggaren.api.incident.IncidentOpener;
import se.stabsliggaren.api.incident.Opening;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.format.Invisible;

/** Turns an empty installation into one that somebody can write in. */
@Component
public class Bootstrap {

    private static final String MARK = "L1";

    private final IncidentRegister register;
    private final AccessService access;
    private final Accounts accounts;
    private final Tokens tokens;
    private final IncidentOpener opening;

    Bootstrap(
            IncidentRegister register, AccessService access, Accounts accounts, Tokens tokens, IncidentOpener opening) {
        this.register = register;
        this.access = access;
        this.accounts = accounts;
        this.tokens = tokens;
        this.opening = opening;
    }

    /**
     * What the first person says.
     *
     * @param name of the authority, e.g. {@code Exempelby kommun}
     * @param title of a first incident; blank for none
     */
    public record Wish(String name, String domain, String person, String title, boolean exercise) {}

    /**
     * What the first person gets.
     *
     * @param secret their token, shown this once
     * @param incident the id of the first incident, or null
     */
    public record Begun(
            String secret, String authority, @Nullable String incident) {}

    /** Opens the register, registers the authority, lets the first person in and, if they wish, opens an incident. */
    public Begun begin(Wish wish) {
        String domain = AccessService.domain(wish.domain());
        String id = shortName(wish.name());
        check(id, wish.name().strip(), domain, wish.person().strip());
        Opening first = Invisible.all(wish.title())
                ? null
                : Opening.of(Map.of("authority", id, "exercise", wish.exercise(), "title", wish.title()));
        Caller caller =
                new Caller(SecureIds.id(), wish.person().strip(), id, List.of(Role.LOG_KEEPER, Role.ADMINISTRATOR));
        Actor acting = Actor.as(caller, Role.ADMINISTRATOR);
        if (!register.opened()) {
            register.open(domain, MARK, acting.recorder(accounts, IncidentOpener.REGISTER, Via.WEB));
        }
        if (!register.authorities().contains(id)) {
            access.register(acting, id, wish.name().strip(), domain, Via.WEB);
        }
        access.admit(acting, caller, Via.WEB);
        String incident = first == null
                ? null
                : IncidentOpener.id(opening.open(Actor.as(caller, Role.LOG_KEEPER), first, Via.WEB, null)
                        .post()
                        .log());
        return new Begun(tokens.grant(caller).secret(), id, incident);
    }

    /** By the rules of the events it becomes, before the first of them is recorded: nothing is begun by halves. */
    private static void check(String id, String name, String domain, String person) {
        if (Invisible.all(person)) {
            throw new BadField("person", "Namnet saknas; skriv vem du är.");
        }
        Codec.draft(Map.of(
                "type", "register.authority-registered", "data", Map.of("id", id, "name", name, "domain", domain)));
        Codec.draft(Map.of(
                "type",
                "staff.introduced",
                "data",
                Map.of("account", "a1", "person", person, "function", Role.LOG_KEEPER.function())));
    }

    /** The name in paths and tokens, of the name as it is written: Exempelby kommun is {@code exempelby}. */
    static String shortName(String name) {
        String plain = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-)|(-(s-)?kommun)|(-$)", "");
        if (plain.isEmpty()) {
            throw new BadField("name", "Namnet saknas eller går inte att läsa; skriv det som Exempelby kommun.");
        }
        return plain.length() > 40 ? plain.substring(0, 40) : plain;
    }
}
