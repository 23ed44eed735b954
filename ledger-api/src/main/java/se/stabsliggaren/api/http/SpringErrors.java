package se.stabsliggaren.api.http;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests that reach no endpoint, in words. */
final class SpringErrors {

    private SpringErrors() {}

    /** The address leads nowhere; who reads pages is not sent to a description of the endpoints. */
    static Problem noAddress(boolean page) {
        return Problem.notFound(
                page
                        ? "Sidan finns inte; gå till händelserna och välj därifrån."
                        : "Adressen finns inte; se /api/v1/openapi.yaml för dem som finns.");
    }

    static @Nullable Problem of(Exception thrown, boolean page) {
        return switch (thrown) {
            case NoResourceFoundException ignored -> noAddress(page);
            case HttpRequestMethodNotSupportedException method ->
                Problem.of(
                        405,
                        "method",
                        "Fel metod",
                        "%s går inte här; använd %s.".formatted(method.getMethod(), allowed(method)));
            case HttpMediaTypeNotAcceptableException other -> notAcceptable(other.getSupportedMediaTypes());
            case InvalidMediaTypeException ignored -> notAcceptable(List.of());
            case InvalidParameterException ignored ->
                Problem.of(
                        400,
                        "bad-request",
                        "Går inte att läsa",
                        "Det som skickades är inte skrivet i UTF-8; ladda om sidan och skriv det igen.");
            case HttpMediaTypeNotSupportedException ignored ->
                Problem.of(
                        415,
                        "media-type",
                        "Fel format",
                        "Innehållet tas inte emot i det formatet; skicka application/json eller application/jsonl.");
            case MissingServletRequestParameterException missing ->
                Problem.badParameter(
                        missing.getParameterName(),
                        "Parametern %s saknas; fyll i den.".formatted(missing.getParameterName()));
            case MethodArgumentTypeMismatchException mismatch ->
                mistyped(mismatch.getName(), mismatch.getRequiredType());
            case TypeMismatchException mismatch ->
                mistyped(String.valueOf(mismatch.getPropertyName()), mismatch.getRequiredType());
            default -> null;
        };
    }

    /** @param forms those there are; none when it is not known what was asked for */
    private static Problem notAcceptable(List<MediaType> forms) {
        List<String> names = forms.stream()
                .map(form -> form.getType() + "/" + form.getSubtype())
                .distinct()
                .toList();
        String there = names.isEmpty() ? "application/json eller text/html" : String.join(" eller ", names);
        Problem problem = Problem.of(
                406,
                "not-acceptable",
                "Formen finns inte",
                "Svaret finns inte i den form som Accept begär; begär %s.".formatted(there));
        return names.isEmpty() ? problem : problem.with("forms", names);
    }

    private static Problem mistyped(String parameter, @Nullable Class<?> wanted) {
        boolean yesNo = wanted == boolean.class || wanted == Boolean.class;
        return Problem.badParameter(
                parameter,
                "Parametern %s ska vara %s.".formatted(parameter, yesNo ? "true eller false" : "ett heltal, som 47"));
    }

    private static String allowed(HttpRequestMethodNotSupportedException method) {
        String[] supported = method.getSupportedMethods();
        return supported == null
                ? "GET"
                : java.util.Arrays.stream(supported).sorted().collect(Collectors.joining(" eller "));
    }
}
