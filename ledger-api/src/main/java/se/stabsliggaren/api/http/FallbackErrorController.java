package se.stabsliggaren.api.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What went wrong before any endpoint was reached: an address that cannot be read, a filter that stopped it. */
@RestController
class FallbackErrorController implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        boolean page = ContentNegotiation.page(request);
        // Whom no error led here asked for an address that is none.
        Problem problem = of(status instanceof Integer code ? code : 404, page);
        return problem.answer(request);
    }

    /** What a status says that nobody has put into words. */
    static Problem of(int status, boolean page) {
        return switch (status) {
            case 400, 414, 431 ->
                Problem.of(
                        status, "bad-request", "Går inte att läsa", "Anropet går inte att läsa; kontrollera adressen.");
            case 404 -> SpringErrors.noAddress(page);
            case 405, 501 -> Problem.of(status, "method", "Fel metod", "Metoden går inte här; använd GET eller POST.");
            default ->
                Problem.of(
                        status,
                        "unexpected",
                        "Oväntat fel",
                        "Anropet kunde inte besvaras; försök igen och hör av dig till driften om det fortsätter.");
        };
    }
}
