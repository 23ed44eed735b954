package se.stabsliggaren.api.form;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.stabsliggaren.api.access.Caller;

/**
 * What every form of ours carries: for whom it was made, and the proof that it is ours. Sees to it that the cookie of the
 * proof is set before a long page has begun to leave.
 */
@ControllerAdvice(assignableTypes = FormPage.class)
class CsrfCookieFilter {

    @ModelAttribute
    void beforeThePage(HttpServletRequest request, @AuthenticationPrincipal @Nullable Caller caller, Model model) {
        if (caller != null) {
            model.addAttribute("madeFor", MadeFor.of(caller));
            model.addAttribute("keeping", MadeFor.keeping(caller));
            model.addAttribute("writer", caller.person());
        }
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken proof) {
            proof.getToken();
        }
    }
}
