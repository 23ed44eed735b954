package se.stabsliggaren.api.endpoint;

import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.SecureIds;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.grant.AccessService;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** The people of a test, each with a token, and the incidents they open. */
class Staff {

    private static final Actor FIRST = new Actor("den-forsta", "Prova Provdotter", Role.ADMINISTRATOR);

    private final Tokens tokens;
    private final AccessService access;
    private final IncidentRegister register;
    private final WebServerApplicationContext server;

    Staff(Tokens tokens, AccessService access, IncidentRegister register, WebServerApplicationContext server) {
        this.access = access;
        this.tokens = tokens;
        this.register = register;
        this.server = server;
    }

    /** Somebody of this authority in these roles. */
    Http http(String authority, Role... roles) {
        keep(authority);
        return new Http(port(), token(authority, roles));
    }

    String token(String authority, Role... roles) {
        return tokenOf("Testa Testlund", authority, roles);
    }

    /** The same of somebody by another name. */
    String tokenOf(String person, String authority, Role... roles) {
        return tokens.grant(new Caller(SecureIds.id(), person, authority, List.of(roles)))
                .secret();
    }

    /** Somebody by name, whom the register says that the first administrator let in. */
    Http known(String person, String authority, Role... roles) {
        keep(authority);
        Caller caller = new Caller(SecureIds.id(), person, authority, List.of(roles));
        access.admit(FIRST, caller, Via.API);
        return new Http(port(), tokens.grant(caller).secret());
    }

    /** Somebody whom nobody knows. */
    Http stranger() {
        return new Http(port(), null);
    }

    int port() {
        return server.getWebServer().getPort();
    }

    /** The path of a new exercise. */
    String opensAnExercise(Http somebody, String authority) {
        return somebody.post(
                        "/api/v1/incidents",
                        "{\"authority\":\"%s\",\"exercise\":true,\"title\":\"Höstmörker\"}".formatted(authority))
                .header("Location");
    }

    private synchronized void keep(String authority) {
        Recorder recorder = new Recorder("aa00", Person.of("Prova Provdotter"), "administratör", Via.API);
        if (!register.opened()) {
            register.open("exempelby.example", "L1", recorder);
        }
        if (!register.authorities().contains(authority)) {
            register.register(authority, authority, authority + ".example", recorder);
        }
    }
}
