package se.stabsliggaren.api.openapi;

import static se.stabsliggaren.api.openapi.OpenApi.list;
import static se.stabsliggaren.api.openapi.OpenApi.ref;
import static se.stabsliggaren.api.openapi.OpenApi.string;
import static se.stabsliggaren.api.openapi.OpenApiAnswers.answer;
import static se.stabsliggaren.api.openapi.Operation.JSON;
import static se.stabsliggaren.api.openapi.Schemas.ordered;

import java.util.Map;

/** The links by which calendar programs follow an incident. */
final class OpenApiCalendar {

    private OpenApiCalendar() {}

    static Operation links() {
        return Operation.named("calendarLinks")
                .says("The caller's own links to this incident's calendar that are not taken back; an administrator's,"
                        + " everybody's. The addresses are not told again.")
                .path("id", string())
                .answers(200, JSON, ref("CalendarLinks"))
                .refuses(400, 401, 403, 404, 406);
    }

    static Operation makeLink() {
        return Operation.named("makeCalendarLink")
                .says(
                        "Makes an address that whoever has it reads the incident's calendar at, without a token, with the"
                                + " caller's sight, until it is taken back or the caller has no access any more. It is told once.")
                .path("id", string())
                .created(ref("CalendarLinkMade"))
                .refuses(400, 401, 403, 404, 406);
    }

    static Operation takeBackLink() {
        return Operation.named("takeBackCalendarLink")
                .path("id", string())
                .path("link", string())
                .answers(204)
                .refuses(400, 401, 403, 404);
    }

    static Operation feed() {
        return Operation.named("calendar")
                .says(
                        "What a calendar program reads. A link that was taken back is not there, nor one whose maker has no"
                                + " access any more; nothing tells them from one that never was.")
                .open()
                .path("secret", string())
                .answers(200, "text/calendar", string())
                .answers(304)
                .refuses(400, 404);
    }

    static Map<String, Object> schemas() {
        return ordered(
                "CalendarLinks",
                answer(ordered("links", list(ref("CalendarLink"))), "links"),
                "CalendarLink",
                answer(
                        ordered("link", string(), "person", string(), "madeAt", OpenApiAnswers.moment()),
                        "link",
                        "person",
                        "madeAt"),
                "CalendarLinkMade",
                answer(ordered("link", string(), "address", string()), "link", "address"));
    }
}
