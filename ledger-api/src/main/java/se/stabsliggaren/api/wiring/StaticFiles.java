package se.stabsliggaren.api.wiring;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import se.stabsliggaren.api.http.RequestPath;

/**
 * The style sheets and scripts of the pages. Pages name them by an address that holds the hash of what is in them, and what
 * is read by such an address is kept by browsers for a year; by their plain names they are never kept.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final String HASHED = "/{file:[a-z]+-[0-9a-f]{32}\\.(?:css|js)}";
    private static final Duration KEPT = Duration.ofDays(365);

    private final ObjectProvider<ResourceUrlProvider> addresses;

    StaticFiles(ObjectProvider<ResourceUrlProvider> addresses) {
        this.addresses = addresses;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(HASHED)
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /** The address of a file by its plain one, e.g. of {@code /ledger.css}. */
    String addressOf(String plain) {
        ResourceUrlProvider known = addresses.getIfAvailable();
        String hashed = known == null ? null : known.getForLookupPath(plain);
        return RequestPath.outside(hashed == null ? plain : hashed);
    }
}
