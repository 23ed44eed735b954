package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.projection.view.Projection;

/** However long an incident is, each of its pages is short, and all that is recorded can be leafed to. */
@EndpointTest
class LongIncidentTest {

    private static final int POSTS = 10_000;
    private static final int LARGEST = 200_000;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern POST = Pattern.compile("id=\"nr-(\\d+)\"");

    @Autowired
    Staff staff;

    @Autowired
    Projections projections;

    @Test
    void everyPageIsShortAndLeadsToAllThatIsRecorded() {
        Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
        String incident = staff.opensAnExercise(keeper, "exempelby");
        LongIncident.recorded(keeper, incident, POSTS);
        Http reader = keeper.with("Accept", "text/html");
        String page = "/handelse/" + incident.substring(incident.lastIndexOf('/') + 1);

        for (Projection<?, ?> view : projections.all()) {
            shortPage(reader, page + "/" + view.name());
            shortPage(reader, page + "/" + view.name() + "?at=post:9000");
        }
        TreeSet<Integer> read = new TreeSet<>();
        String next = page + "/timeline?del=1970-01-01";
        while (next != null) {
            String body = shortPage(reader, next);
            POST.matcher(body).results().forEach(found -> read.add(Integer.valueOf(found.group(1))));
            Matcher later = NEXT.matcher(body);
            next = later.find() ? unescaped(later.group(1)) : null;
        }
        assertThat(read).hasSize(POSTS);

        Map<?, ?> whole = keeper.get(incident + "/decisions").json();
        assertThat((List<?>) whole.get("decisions")).as("data is whole").hasSizeGreaterThan(190);
        String newest = shortPage(reader, page + "/decisions");
        assertThat(newest).contains("161–199 av 199").doesNotContain("nr 100:").contains("nr 9901:");
        assertThat(shortPage(reader, page + "/decisions?del=beslut:1"))
                .contains("1–40 av 199")
                .contains("nr 100:");
    }

    private static String shortPage(Http reader, String path) {
        Http.Answer answer = reader.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length)
                .as(path)
                .isLessThan(LARGEST);
        return answer.body();
    }

    private static String unescaped(String href) {
        return href.replace("&amp;", "&");
    }
}
