package se.stabsliggaren.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.openpoints.Appointment;

/** The form in which calendar programs read it: every byte of it, and that a parser reads what was said. */
class IcsTest {

    private static final String NASTY = "a; b, c\\ \"d\"\r\nEND:VEVENT\r\nBEGIN:VALARM å – 😀" + "😀".repeat(40);

    private final Ics calendar = new Ics("ÖVNING – L1-2024-3", Instant.parse("2024-11-06T12:00:00Z"), 47);

    @Test
    void itsFormIsTheApprovedOne() throws IOException {
        add("1@a", When.parse("2024-11-09T12:00Z"), State.RUNNING);
        add("2@a", When.parse("2024-12-06"), State.RUNNING);
        add("3@a", When.parse("2024-11-09T12:00Z"), State.PASSED);
        add("4@a", When.parse("2024-11-07/forenoon"), null);
        String written = new String(calendar.bytes(), StandardCharsets.UTF_8);
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
        Path approved = Path.of("src/test/resources/calendar/incident.ics");
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, written.replace("\r\n", "\n"));
        }
        assertThat(written.replace("\r\n", "\n")).isEqualTo(Files.readString(approved));
    }

    @Test
    void whatIsWrittenIsReadAndStaysOneLine() throws Exception {
        for (int before = 0; before < 4; before++) {
            Ics nasty = new Ics("x", Instant.EPOCH, 1);
            String text = "x".repeat(before) + NASTY;
            nasty.add("1@a", appointment(When.parse("2024-11-09T12:00Z"), null), text, text, "http://127.0.0.1/a");
            String written = new String(nasty.bytes(), StandardCharsets.UTF_8);

            Calendar read = new CalendarBuilder().build(new StringReader(written));
            List<VEvent> events = read.getComponents("VEVENT");
            assertThat(events).singleElement().satisfies(event -> {
                assertThat(event.getSummary().getValue().replace("\r\n", "\n")).isEqualTo(text.replace("\r\n", "\n"));
                assertThat(event.getAlarms()).isEmpty();
            });
            assertThat(written.split("\r\n", -1)).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(75));
        }
    }

    private void add(String uid, When at, @Nullable State limit) {
        calendar.add(
                uid,
                appointment(at, limit),
                "ÖVNING – Frist: Anmälan, socialnämnden",
                "Fristen löper. Enligt nr 4 i L1-2024-3.",
                "http://127.0.0.1:8080/handelse/ab12/duties");
    }

    private static Appointment appointment(When at, @Nullable State limit) {
        return new Appointment("k", "Anmälan", at, false, "Fristen löper.", List.of(4), limit);
    }
}
