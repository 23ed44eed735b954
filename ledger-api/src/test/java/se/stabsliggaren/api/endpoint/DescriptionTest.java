package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.access.Role;

/** The endpoints there are, and the endpoints that are described, are the same. The server plays exercises: it has them all. */
@SpringBootTest(
        classes = LedgerApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"ledger.data=target/endpoints/${random.uuid}", "ledger.clock=simulated"})
@Import(Staff.class)
class DescriptionTest {

    /** Not ours, and so not among our mappings. */
    private static final String HEALTH = "GET /health";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Staff staff;

    @Test // #2
    void everyEndpointIsDescribedAndNothingElseIs() {
        Set<String> there = new TreeSet<>(endpoints().keySet());
        there.add(HEALTH);

        assertThat(there).contains("POST /api/v1/incidents/{id}/posts", "PUT /api/v1/clock");
        assertThat(Description.endpoints()).isEqualTo(there);
    }

    @Test // #2
    void everyParameterOfAnEndpointIsDescribed() {
        endpoints().forEach((endpoint, method) -> {
            Set<String> taken = parameters(method);
            taken.remove("view");
            assertThat(Description.parameters(endpoint).stream()
                            .map(parameter -> (String) ((Map<?, ?>) parameter).get("name")))
                    .as(endpoint)
                    .containsAll(taken);
        });
    }

    @Test
    void aViewThatAnswersWhatIsNotDescribedIsFound() {
        Http client = staff.http("exempelby", Role.CLIENT);
        String view = staff.opensAnExercise(client, "exempelby") + "/timeline?at=post:1";
        String answered = client.get(view).body();

        assertThatThrownBy(
                        () -> Description.coversView(view, "application/json", answered.replace("\"upTo\"", "\"up\"")))
                .hasMessageContaining("openapi.yaml describes all that")
                .hasMessageContaining("'up'");
    }

    @Test // #2
    void healthIsAsDescribed() {
        assertThat(staff.stranger().get("/health").member("status")).isEqualTo("UP");
    }

    private Map<String, HandlerMethod> endpoints() {
        Map<String, HandlerMethod> endpoints = new TreeMap<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/api/") || pattern.startsWith("/kalender/"))
                .flatMap(Description::described)
                .forEach(pattern -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> endpoints.put(verb + " " + pattern, method))));
        return endpoints;
    }

    private static Set<String> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .map(DescriptionTest::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Parameter parameter) {
        RequestHeader header = parameter.getAnnotation(RequestHeader.class);
        if (header != null) {
            return header.name();
        }
        boolean one = parameter.isAnnotationPresent(PathVariable.class)
                || parameter.isAnnotationPresent(RequestParam.class)
                        && !MultiValueMap.class.isAssignableFrom(parameter.getType());
        return one ? parameter.getName() : "";
    }
}
