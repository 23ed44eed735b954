package se.stabsliggaren.api.calendar;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.access.PublicUrl;

/** Where people reach the ledger, for addresses that other programs open. No header is believed. */
@Component
@ConditionalOnWebApplication
class CalendarAddress {

    private final PublicUrl entrance;

    CalendarAddress(PublicUrl entrance) {
        this.entrance = entrance;
    }

    /** Without a stroke at its end. */
    String ledger(HttpServletRequest request) {
        return entrance.at(request.getLocalPort());
    }

    String of(CalendarLinks.Made made, HttpServletRequest request) {
        return ledger(request) + "/kalender/" + made.secret() + ".ics";
    }
}
