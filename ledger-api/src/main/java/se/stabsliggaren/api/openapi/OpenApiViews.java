package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.Operation.JSON;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.stabsliggaren.api.page.PageSchemas;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.view.Projection;

/** The views: one operation each, since each answers with a page of its own. */
final class OpenApiViews {

    private static final Pattern NEXT_WORD = Pattern.compile("-([a-z])");

    private static final String CALENDAR =
            " The duties are there as text/calendar, too, with what else of the incident has a time.";

    private OpenApiViews() {}

    /** @param under the path of an incident */
    static Map<String, Object> paths(String under, List<Projection<?, ?>> views) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Projection<?, ?> view : views) {
            paths.put(under + "/" + view.name(), Map.of("get", view(view).tree()));
        }
        return paths;
    }

    static Map<String, Object> schemas(List<Projection<?, ?>> views) {
        return PageSchemas.of(views, OpenApi.SCHEMAS);
    }

    private static Operation view(Projection<?, ?> view) {
        Operation read = OpenApiPaths.asOf(Operation.named(method(view.name())).path("id", string()))
                .says("What has no value is left out. There may come more members, and more words in lists of codes."
                        + (isCalendar(view) ? CALENDAR : ""));
        Map<String, Object> page = ref(PageSchemas.page(view).getSimpleName());
        return (isCalendar(view)
                        ? read.answers(200, JSON, page, "text/calendar", string())
                        : read.answers(200, JSON, page))
                .refuses(400, 401, 403, 404, 406, 503);
    }

    private static boolean isCalendar(Projection<?, ?> view) {
        return view instanceof DutyBoard;
    }

    /** {@code open-points} is {@code openPoints} in clients. */
    private static String method(String name) {
        return NEXT_WORD.matcher(name).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }
}
