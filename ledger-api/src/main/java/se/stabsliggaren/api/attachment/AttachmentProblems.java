package se.stabsliggaren.api.attachment;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.stabsliggaren.api.http.Problem;

/** How it is answered that a file is not taken in or given out. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AttachmentProblems {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentProblems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> noRoom(NoRoom noRoom, HttpServletRequest request) {
        LOG.warn("a file was not taken in: {}", noRoom.sentence());
        return Problem.of(507, "no-room", "Ingen plats för filer", noRoom.sentence())
                .answer(request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> damaged(Damaged damaged, HttpServletRequest request) {
        LOG.error("an attachment is damaged", damaged);
        return Problem.of(
                        503,
                        "damaged",
                        "Filen är skadad",
                        "Filen är inte längre den som laddades upp och lämnas inte ut; be driften hämta den ur en säkerhetskopia.")
                .answer(request);
    }
}
