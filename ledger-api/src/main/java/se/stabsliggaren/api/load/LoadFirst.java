package se.stabsliggaren.api.load;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import se.stabsliggaren.api.access.Tokens;

/**
 * Puts the budgets before everything else, unknown clients included, as these may hold a thread while their answer is
 * sent.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoadSettings.class)
class LoadFirst {

    @Bean
    Shares shares(LoadSettings settings) {
        return new Shares(settings, Runtime.getRuntime().maxMemory());
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<Budgets> budgets(
            Tokens tokens,
            LoadSettings settings,
            Shares shares,
            @Value("${server.tomcat.threads.max:200}") int threads) {
        FilterRegistrationBean<Budgets> first =
                new FilterRegistrationBean<>(new Budgets(tokens, settings, shares, threads));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return first;
    }
}
