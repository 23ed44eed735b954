package se.stabsliggaren.api.door;

import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Chance;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.rest.Access;
import se.stabsliggaren.api.rest.Acting;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** The people of a test, each with a token, and the incidents they open. */
class Staff {

    private static final Acting FIRST = new Acting("den-forsta", "Prova Provdotter", Role.ADMINISTRATOR);

    private final Tokens tokens;
    private final Access access;
    private final Directory directory;
    private final WebServerApplicationContext server;

    Staff(Tokens tokens, Access access, Directory directory, WebServerApplicationContext server) {
        this.access = access;
        this.tokens = tokens;
        this.directory = directory;
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
        return tokens.grant(new Caller(Chance.id(), person, authority, List.of(roles)))
                .secret();
    }

    /** Somebody by name, whom the register says that the first administrator let in. */
    Http known(String person, String authority, Role... roles) {
        keep(authority);
        Caller caller = new Caller(Chance.id(), person, authority, List.of(roles));
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
        if (!directory.opened()) {
            directory.open("exempelby.example", "L1", recorder);
        }
        if (!directory.authorities().contains(authority)) {
            directory.register(authority, authority, authority + ".example", recorder);
        }
    }
}
