package se.stabsliggaren.api.door;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import se.stabsliggaren.api.reading.Projections;
import se.stabsliggaren.api.recording.Wall;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.ledger.Stamp;

/** The doors before a ledger in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration"
        })
@ComponentScan({
    "se.stabsliggaren.api.access",
    "se.stabsliggaren.api.problem",
    "se.stabsliggaren.api.rest",
    "se.stabsliggaren.api.room",
    "se.stabsliggaren.api.recording"
})
class Doors {

    @Bean
    Wall wall() {
        return () -> new Stamp(Instant.now().truncatedTo(ChronoUnit.MILLIS), ClockState.FREE);
    }

    @Bean
    Projections projections() {
        return new Projections(List.of());
    }

    @Bean
    MemoryLedger ledger(Wall wall) {
        return new MemoryLedger(wall);
    }
}
