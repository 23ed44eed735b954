package se.stabsliggaren.projection.regime;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days on which a period of weeks or months can end in Sweden: not on Saturdays, Sundays, public holidays,
 * Midsummer Eve, Christmas Eve or New Year's Eve (lag 1930:173, 2 §).
 */
public final class WorkingDays {

    private static final HolidayManager SWEDEN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !SWEDEN.isHoliday(day);
    }

    /** The day itself, or the next one that is a working day. */
    public static LocalDate from(LocalDate day) {
        return isWorkingDay(day) ? day : from(day.plusDays(1));
    }
}
