package se.stabsliggaren.api.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.openpoints.Appointment;

/** A calendar as programs read it (RFC 5545; the name and the time between readings by RFC 7986). */
final class Ics {

    /** Characters of a line: none of what people write takes more than three bytes of the 75 that one may have. */
    private static final int FOLD = 25;

    private static final Duration OFTEN = Duration.ofMinutes(30);

    private final Calendar calendar = new Calendar();
    private final Instant recorded;
    private final int sequence;

    /**
     * @param recorded when the last post it follows from was recorded
     * @param sequence that post's number
     */
    Ics(String name, Instant recorded, int sequence) {
        this.recorded = recorded;
        this.sequence = sequence;
        calendar.add(new ProdId("-//Stabsliggaren//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), OFTEN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", OFTEN.toString()));
    }

    void add(String uid, Appointment appointment, String summary, String description, String page) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(recorded));
        event.add(new Sequence(sequence));
        place(event, appointment.at());
        event.add(new Summary(summary));
        event.add(new Description(description));
        event.add(new Url(URI.create(page)));
        event.add(ImmutableTransp.TRANSPARENT);
        if (appointment.limit() == State.RUNNING) {
            event.add(alarm(Period.ofDays(-1), appointment.at(), summary));
            event.add(alarm(Duration.ofHours(-1), appointment.at(), summary));
        }
        calendar.add(event);
    }

    /** A moment stands at its minute; what is no moment has the whole of its first day. */
    private static void place(VEvent event, When at) {
        if (at instanceof When.At moment) {
            event.add(new DtStart<>(moment.earliest()));
        } else {
            LocalDate day = LocalDate.ofInstant(at.earliest(), When.LOCAL);
            event.add(new DtStart<>(day));
            event.add(new DtEnd<>(day.plusDays(1)));
        }
    }

    /** A limit of days runs out when its last day does. */
    private static VAlarm alarm(TemporalAmount before, When at, String summary) {
        VAlarm alarm = new VAlarm();
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(
                at instanceof When.At
                        ? new Trigger(before)
                        : new Trigger(new ParameterList(List.of(Related.END)), before));
        alarm.add(new Description(summary));
        return alarm;
    }

    byte[] bytes() {
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(false, FOLD).output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The library counts halves of characters that take two.
        return written.toString()
                .replaceAll("([\\ud800-\\udbff])\r\n ([\\udc00-\\udfff])", "\r\n $1$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
