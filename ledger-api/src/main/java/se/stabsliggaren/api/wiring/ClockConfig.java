package se.stabsliggaren.api.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stabsliggaren.api.access.Accounts;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.clock.ClockSteps;
import se.stabsliggaren.api.clock.LimitClock;
import se.stabsliggaren.api.clock.Reminders;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.Scheduler;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.status.Status;

/** What the ledger's own clock records. */
@Configuration(proxyBeanMethods = false)
class ClockConfig {

    /** How often the clock looks at what passes. */
    private static final Duration OFTEN = Duration.ofSeconds(20);

    @Bean
    Reminders reminders(Projections projections, Views views, LedgerClock wall) {
        return new Reminders(projections.of(DutyBoard.class), projections.of(Status.class), views, wall);
    }

    @Bean
    LimitClock limitClock(
            Projections projections,
            IncidentRegister register,
            PostLog posts,
            Views views,
            PostAppender recording,
            LedgerClock wall,
            CheckpointSigner heads,
            Accounts accounts) {
        return new LimitClock(
                projections.of(DutyBoard.class),
                register,
                posts,
                views,
                recording,
                wall,
                heads::goesOn,
                log -> accounts.in(log, "ledger"));
    }

    @Bean
    ClockSteps clockSteps(IncidentRegister register, PostLog posts, LedgerClock wall, Accounts accounts) {
        return new ClockSteps(register, posts, wall, System::nanoTime, log -> accounts.in(log, "ledger"));
    }

    @Bean
    Scheduler ticking(
            ApplicationContext ledger,
            LimitClock limits,
            ClockSteps steps,
            Database database,
            LedgerSettings settings) {
        Scheduler ticking =
                new Scheduler("clock", OFTEN, Clock.systemUTC(), List.of(now -> steps.step(), now -> limits.step()));
        // A clock that somebody sets from scene to scene runs ahead of what is played.
        if (Wiring.serves(ledger) && !settings.clock().equals("simulated")) {
            ticking.start();
            database.eras().whenEnded(ticking::soon);
        }
        return ticking;
    }
}
