package se.stabsliggaren.api.cli;

import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** The port an application answers on, which may have been any free one. */
final class Port {

    private Port() {}

    static int of(ApplicationContext application) {
        return Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                .getPort();
    }
}
