package se.stabsliggaren.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * In which forms an address is answered by endpoints that name them. Whoever asks it for another form is passed by them,
 * and comes to an endpoint that takes any name and does not know this one.
 */
@Component
public class FormsElsewhere {

    private final ObjectProvider<RequestMappingHandlerMapping> endpoints;

    FormsElsewhere(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        this.endpoints = endpoints;
    }

    /** The forms; empty when there is nothing at the address. */
    public List<MediaType> of(HttpServletRequest request) {
        PathContainer path =
                ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        Map<RequestMappingInfo, HandlerMethod> all = endpoints.getObject().getHandlerMethods();
        TreeSet<MediaType> forms = new TreeSet<>();
        all.keySet().stream()
                .filter(endpoint -> reads(endpoint) && isAt(path, endpoint.getPathPatternsCondition()))
                .forEach(
                        endpoint -> forms.addAll(endpoint.getProducesCondition().getProducibleMediaTypes()));
        return List.copyOf(forms);
    }

    private static boolean reads(RequestMappingInfo endpoint) {
        return endpoint.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static boolean isAt(PathContainer path, @Nullable PathPatternsRequestCondition at) {
        return at != null && at.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
