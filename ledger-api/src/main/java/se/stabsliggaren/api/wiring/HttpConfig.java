package se.stabsliggaren.api.wiring;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.stabsliggaren.api.access.PublicUrl;
import se.stabsliggaren.api.store.StartupException;

/** What stands between people and the endpoints. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class HttpConfig {

    @Bean
    PublicUrl entrance(LedgerSettings settings, Environment environment) {
        try {
            return PublicUrl.of(settings.outside(), environment.getProperty("server.address"));
        } catch (IllegalArgumentException e) {
            throw new StartupException(PublicUrl.UNREADABLE, e);
        }
    }

    /**
     * Has every request count as encrypted where the outside is. It is told once, by who starts the ledger: a header that
     * a reverse proxy may set, somebody who comes past the proxy can set too.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encryptedOutside(PublicUrl entrance) {
        return server -> server.addConnectorCustomizers(connector -> encrypted(connector, entrance));
    }

    /** What stands in front passes the path on as it is written, so that every address is the same on both sides. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> underItsPath(PublicUrl entrance) {
        return server -> server.setContextPath(entrance.path());
    }

    private static void encrypted(Connector connector, PublicUrl entrance) {
        if (entrance.encrypted()) {
            connector.setScheme("https");
            connector.setSecure(true);
        }
    }
}
