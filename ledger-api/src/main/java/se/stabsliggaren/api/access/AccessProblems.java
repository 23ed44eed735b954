package se.stabsliggaren.api.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.stabsliggaren.api.http.Problem;

/** How what somebody may not do, or may not know of, is answered. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessProblems {

    @ExceptionHandler
    ResponseEntity<byte[]> notPermitted(NotPermitted refused, HttpServletRequest request) {
        return Problem.forbidden(refused.sentence()).answer(request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notFound(NotFound missing, HttpServletRequest request) {
        return Problem.notFound(missing.sentence()).answer(request);
    }
}
