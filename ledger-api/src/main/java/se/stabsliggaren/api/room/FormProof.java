package se.stabsliggaren.api.room;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Sees to it that the cookie which proves our forms is set before a long page has begun to leave. */
@ControllerAdvice(assignableTypes = {RoomPage.class, DoorPage.class, SheetPage.class})
class FormProof {

    @ModelAttribute
    void beforeThePage(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken proof) {
            proof.getToken();
        }
    }
}
