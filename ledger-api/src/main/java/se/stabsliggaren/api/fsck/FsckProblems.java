package se.stabsliggaren.api.fsck;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.stabsliggaren.api.http.Problem;

/** How it is answered that a log is not as it was recorded. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FsckProblems {

    private static final Logger LOG = LoggerFactory.getLogger(FsckProblems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> damagedLog(DamagedLog damaged, HttpServletRequest request) {
        LOG.error("a log is damaged", damaged);
        Integer post = damaged.post();
        Problem problem = Problem.of(503, "damaged-log", "Loggen är skadad", damaged.sentence());
        return (post == null ? problem : problem.with("post", (long) post)).answer(request);
    }
}
