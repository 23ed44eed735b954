package se.stabsliggaren.api.door;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.reading.Projections;
import se.stabsliggaren.api.recording.Wall;
import se.stabsliggaren.api.register.Directory;
import se.stabsliggaren.api.rest.Pages;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.ledger.Stamp;
import se.stabsliggaren.projection.timeline.Timeline;

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
    Staff staff(Tokens tokens, Directory directory, WebServerApplicationContext server) {
        return new Staff(tokens, directory, server);
    }

    @Bean
    Projections projections() {
        return new Projections(List.of(new Timeline()));
    }

    @Bean
    Pages pages() {
        return new Pages() {
            @Override
            public byte[] json(Object page) {
                return Json.write(Map.of("page", page.toString()));
            }

            @Override
            public byte[] html(String projection, Object page) {
                return ("<!doctype html>" + projection).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    @Bean
    MemoryLedger ledger(Wall wall) {
        return new MemoryLedger(wall);
    }
}
