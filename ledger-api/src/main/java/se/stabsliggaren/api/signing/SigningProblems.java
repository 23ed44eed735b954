package se.stabsliggaren.api.signing;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.stabsliggaren.api.http.Problem;

/** How it is answered that nothing may be signed. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SigningProblems {

    private static final Logger LOG = LoggerFactory.getLogger(SigningProblems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> forkDetected(ForkDetected fork, HttpServletRequest request) {
        LOG.error("a log may not go on here", fork);
        return Problem.of(503, "fork-detected", "Loggen får inte fortsätta här", fork.sentence())
                .answer(request);
    }
}
