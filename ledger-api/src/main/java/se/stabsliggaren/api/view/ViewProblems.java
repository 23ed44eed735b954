package se.stabsliggaren.api.view;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.stabsliggaren.api.http.Problem;

/** How it is answered that views stand still. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ViewProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ViewProblems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> halted(Halted halted, HttpServletRequest request) {
        LOG.error("views halted", halted);
        return Problem.of(503, "halted", "Vyerna står stilla", halted.sentence())
                .with("incident", halted.incident())
                .with("last", (long) halted.last())
                .answer(request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> turn(TurnTimeout timeout, HttpServletRequest request) {
        LOG.warn("a reader's turn did not come", timeout);
        return Problem.of(503, "unavailable", "Läses in just nu", timeout.sentence())
                .answer(request);
    }
}
