package se.stabsliggaren.api.login;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import se.stabsliggaren.api.form.FormTime;
import se.stabsliggaren.api.incident.Opening;

/**
 * The form by which an incident is opened, as it was filled in.
 *
 * @param day the local day on which it began; empty where nobody said
 * @param time the time of that day, by the clock on the wall; empty where nobody said
 */
record IncidentForm(String title, boolean exercise, String day, String time) {

    static final IncidentForm EMPTY = new IncidentForm("", false, "", "");

    Opening opening(String authority) {
        Map<String, Object> opening = new LinkedHashMap<>();
        opening.put("authority", authority);
        opening.put("exercise", exercise);
        opening.put("title", title);
        new FormTime("began", "det började", day, time)
                .when()
                .ifPresent(began -> opening.put("occurred", Map.of("at", began.written())));
        return Opening.of(opening);
    }

    /** By which the same form, sent again, is known. */
    byte[] bytes() {
        return String.join(" ", String.valueOf(exercise), day, time, title).getBytes(StandardCharsets.UTF_8);
    }
}
