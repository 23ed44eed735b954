package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.stabsliggaren.api.store.OwnerOnly;

/** Starts the application, after what would stop it has been looked at. */
final class Launcher {

    /** Nothing outside the machine reaches the ledger unless somebody asks for it. */
    static final String THIS_MACHINE = "127.0.0.1";

    private static final int PORTS = 65_535;

    private final Class<?> application;

    Launcher(Class<?> application) {
        this.application = application;
    }

    /** What a start needs to know. */
    record Settings(Path data, @Nullable String database, String clock) {}

    /**
     * Where it answers.
     *
     * @param port 0 takes any that is free
     * @param outside the address in front of it; null or blank when there is none
     */
    record Answers(String address, int port, @Nullable String outside) {}

    ConfigurableApplicationContext serving(Settings settings, Answers answers) {
        return serving(settings, answers, ledger -> {});
    }

    /** Serves after something was made ready, before anybody could come in. */
    ConfigurableApplicationContext serving(Settings settings, Answers answers, Consumer<ApplicationContext> ready) {
        checkFree(answers.address(), answers.port());
        Map<String, Object> properties = properties(settings);
        properties.put("server.address", answers.address());
        properties.put("server.port", answers.port());
        properties.put("ledger.outside", answers.outside() == null ? "" : answers.outside());
        return run(properties, WebApplicationType.SERVLET, ready);
    }

    /** Starts what is behind the endpoints of a ledger, without them. */
    ConfigurableApplicationContext closed(DataOptions place) {
        return closed(new Settings(place.data(), place.database(), "system"));
    }

    /** The same. */
    ConfigurableApplicationContext closed(Settings settings) {
        return run(properties(settings), WebApplicationType.NONE, ledger -> {});
    }

    private ConfigurableApplicationContext run(
            Map<String, Object> properties, WebApplicationType web, Consumer<ApplicationContext> ready) {
        return new SpringApplicationBuilder(application)
                .web(web)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(properties)
                .initializers(
                        ledger -> ledger.getEnvironment().getPropertySources().addFirst(chosen(properties)))
                .listeners((ApplicationStartedEvent started) -> ready.accept(started.getApplicationContext()))
                .run();
    }

    /** What was chosen wins over the environment, which Spring would read again. */
    private static MapPropertySource chosen(Map<String, Object> properties) {
        Map<String, Object> chosen = new LinkedHashMap<>(properties);
        chosen.keySet().removeIf(name -> name.startsWith("logging."));
        return new MapPropertySource("chosen", chosen);
    }

    private static Map<String, Object> properties(Settings settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ledger.data", writable(settings.data()).toString());
        if (settings.database() != null) {
            DatabaseAddress database = DatabaseAddress.of(settings.database());
            properties.put("ledger.database.url", database.url());
            properties.put("ledger.database.user", database.user());
            properties.put("ledger.database.password", database.password());
        }
        properties.put("ledger.clock", settings.clock());
        // The sentence says what the log would say in fifty lines.
        properties.put("logging.level.root", "warn");
        properties.put("logging.level.org.springframework.boot.SpringApplication", "off");
        properties.put("logging.level.org.springframework.boot.diagnostics", "off");
        properties.put("logging.level.org.springframework.boot.tomcat", "off");
        properties.put("logging.level.org.flywaydb", "error");
        properties.put("logging.level.org.springframework.boot.web.server.servlet.context", "error");
        return properties;
    }

    private static Path writable(Path folder) {
        try {
            OwnerOnly.folder(folder);
            Files.delete(Files.createTempFile(folder, "prov", ""));
            return folder.toAbsolutePath();
        } catch (IOException e) {
            throw new StartFailure(
                    "Mappen %s går inte att skriva i; ge rätt att skriva eller välj en annan med --data."
                            .formatted(folder),
                    e);
        }
    }

    private static void checkFree(String address, int port) {
        if (port < 0 || port > PORTS) {
            throw new StartFailure("Port %d finns inte; välj en från 1 till %d med --port.".formatted(port, PORTS));
        }
        try (ServerSocket socket = new ServerSocket(port, 1, ofThisMachine(address))) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new StartFailure(StartFailure.portTaken(port), e);
        }
    }

    private static InetAddress ofThisMachine(String address) {
        try {
            InetAddress found = InetAddress.getByName(address);
            if (found.isAnyLocalAddress() || NetworkInterface.getByInetAddress(found) != null) {
                return found;
            }
        } catch (IOException ignored) {
            // Said below.
        }
        throw new StartFailure(
                "Adressen %s finns inte på den här datorn; skriv en som finns med --address, eller %s för bara den egna datorn."
                        .formatted(address, THIS_MACHINE));
    }
}
