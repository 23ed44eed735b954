package se.stabsliggaren.api.preauth;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import se.stabsliggaren.api.access.Tokens;

/** Puts unknown clients before everything that may read the body of a request. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PreAuthBodyFilterOrder {

    @Bean
    FilterRegistrationBean<PreAuthBodyFilter> preAuthBodies(Tokens tokens) {
        FilterRegistrationBean<PreAuthBodyFilter> first = new FilterRegistrationBean<>(new PreAuthBodyFilter(tokens));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return first;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodiesCanBeLeft() {
        return server -> server.addEngineValves(new Connection());
    }
}
