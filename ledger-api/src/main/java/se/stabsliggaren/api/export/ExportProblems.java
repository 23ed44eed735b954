package se.stabsliggaren.api.export;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.stabsliggaren.api.http.Problem;

/** How it is answered that nothing is handed out. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExportProblems {

    @ExceptionHandler
    ResponseEntity<byte[]> notReleased(NotReleased stopped, HttpServletRequest request) {
        return problem(stopped).answer(request);
    }

    private static Problem problem(NotReleased stopped) {
        return switch (stopped) {
            case NotReleased.NoAssessment no -> Problem.badParameter("release", no.sentence());
            case NotReleased.Stopped why -> Problem.of(409, "release-stopped", "Utlämnandet stannar", why.sentence());
        };
    }
}
