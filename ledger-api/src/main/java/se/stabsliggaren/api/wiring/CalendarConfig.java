package se.stabsliggaren.api.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stabsliggaren.api.calendar.IncidentCalendar;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.projection.openpoints.OpenPoints;

/** What calendar programs are answered with. */
@Configuration(proxyBeanMethods = false)
class CalendarConfig {

    @Bean
    IncidentCalendar calendar(Projections projections, Views views, VisibleLog log) {
        return new IncidentCalendar(projections.of(OpenPoints.class), views, log);
    }
}
