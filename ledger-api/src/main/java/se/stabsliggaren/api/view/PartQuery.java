package se.stabsliggaren.api.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.RequestPath;
import se.stabsliggaren.api.page.Pages;
import se.stabsliggaren.api.register.IncidentEntry;

/**
 * What a page is asked for by its address: from which moment, and which part of it.
 *
 * @param part {@code ?del=2024-11-06}, or {@code ?del=allt} for all of it; null for the one shown first
 * @param asOf all other parameters
 */
record PartQuery(@Nullable String part, MultiValueMap<String, String> asOf) {

    private static final String PART = "del";
    private static final String WHOLE = "allt";
    private static final Pattern OF_A_LIST = Pattern.compile("[a-z0-9-]{1,40}:[1-9]\\d{0,5}");

    /** Links from a page ask for the same moment; which post it was waited for they need not say. */
    private static final Set<String> KEPT = Set.of("at", "paper", "occurredBy");

    static PartQuery of(MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> asOf = new LinkedMultiValueMap<>(parameters);
        List<String> parts = asOf.remove(PART);
        if (parts != null && parts.size() != 1) {
            throw bad("Parametern del får stå en enda gång; ta bort den för att läsa sidan från början.");
        }
        return new PartQuery(parts == null ? null : parts.getFirst(), asOf);
    }

    /** Whether all of a page is asked for, however long it is: to be kept or printed. */
    boolean isWhole() {
        return WHOLE.equals(part);
    }

    /** Whether a page that is cut by its lists can have it, as {@code beslut:2}. */
    boolean canBeOfAList() {
        return part == null || isWhole() || OF_A_LIST.matcher(part).matches();
    }

    static ProblemException noSuchPart() {
        return bad("Sidan har ingen sådan del; ta bort del ur adressen, och bläddra därifrån.");
    }

    private static ProblemException bad(String sentence) {
        return new ProblemException(Problem.badParameter(PART, sentence));
    }

    Pages.Place in(IncidentEntry incident) {
        String query = asOf.entrySet().stream()
                .filter(parameter -> KEPT.contains(parameter.getKey()))
                .map(parameter -> parameter.getKey()
                        + "="
                        + UriUtils.encodeQueryParam(parameter.getValue().getFirst(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Pages.Place(RequestPath.outside("/handelse/" + incident.id()), query, part);
    }
}
