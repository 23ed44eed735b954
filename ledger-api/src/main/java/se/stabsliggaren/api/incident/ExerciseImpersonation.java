package se.stabsliggaren.api.incident;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.Actor;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.append.SimulatedLedgerClock;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.event.When;

/** Where an exercise is played again: with a simulated clock, one sender may play every part. Nowhere else. */
@Component
public class ExerciseImpersonation {

    private static final String AS = "Ledger-As";
    private static final String CLOCK = "Ledger-Clock";

    private final Optional<SimulatedLedgerClock> simulated;

    ExerciseImpersonation(Optional<SimulatedLedgerClock> simulated) {
        this.simulated = simulated;
    }

    /** In which role the caller acts: the one asked for, if it is theirs to take, or their own. */
    public Actor acting(Caller caller, HttpServletRequest request, boolean exercise) {
        String written = request.getHeader(AS);
        if (written == null) {
            return Actor.as(caller, caller.recordsAs());
        }
        Role role = Role.written(written)
                .orElseThrow(() -> new ProblemException(Problem.badParameter(
                        AS, "Rollen finns inte; skriv till exempel log-keeper eller chief-of-staff.")));
        if (caller.roles().contains(role)) {
            return Actor.as(caller, role);
        }
        if (exercise && simulated.isPresent() && mayPlay(caller)) {
            return Actor.playing(caller, role);
        }
        throw new ProblemException(Problem.forbidden(
                "Nyckeln har inte rollen %s; ta bort Ledger-As eller använd rätt nyckel.".formatted(role.function())));
    }

    /** Sets the simulated clock, when the sender says what it shows. */
    public void clock(Caller caller, HttpServletRequest request, boolean exercise) {
        String written = request.getHeader(CLOCK);
        if (written == null) {
            return;
        }
        if (!exercise || simulated.isEmpty() || !mayPlay(caller)) {
            throw new ProblemException(Problem.forbidden(
                    "Klockan ställs bara i en övning på en server med simulerad klocka; ta bort Ledger-Clock."));
        }
        simulated.get().set(moment(written, CLOCK));
    }

    static Instant moment(@Nullable String written, String parameter) {
        try {
            if (When.sent(String.valueOf(written)) instanceof When.At at) {
                return at.earliest();
            }
        } catch (DateTimeException ignored) {
            // Said below, as for a day or a week, which no clock shows.
        }
        throw new ProblemException(
                Problem.badParameter(parameter, "Tidpunkten går inte att läsa; skriv den som 2026-10-03T04:25:00Z."));
    }

    private static boolean mayPlay(Caller caller) {
        return caller.roles().contains(Role.ADMINISTRATOR) || caller.roles().contains(Role.CLIENT);
    }
}
