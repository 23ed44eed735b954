package se.stabsliggaren.api.view;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.PublicUrl;
import se.stabsliggaren.api.http.ContentNegotiation;
import se.stabsliggaren.api.http.FormsElsewhere;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.http.RequestPath;
import se.stabsliggaren.api.incident.Incidents;
import se.stabsliggaren.api.page.Pages;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.sight.Sight;

/** What readers ask of an incident: each view by its name, as a page or as data, now or as of an earlier moment. */
@RestController
@ConditionalOnWebApplication
class ViewController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Incidents incidents;
    private final Projections projections;
    private final Views views;
    private final ReadingQuery readings;
    private final Pages pages;
    private final FormsElsewhere elsewhere;
    private final List<ViewForm> forms;
    private final PublicUrl entrance;

    ViewController(
            Incidents incidents,
            Projections projections,
            Views views,
            ReadingQuery readings,
            Pages pages,
            FormsElsewhere elsewhere,
            List<ViewForm> forms,
            PublicUrl entrance) {
        this.incidents = incidents;
        this.projections = projections;
        this.views = views;
        this.readings = readings;
        this.pages = pages;
        this.elsewhere = elsewhere;
        this.forms = forms;
        this.entrance = entrance;
    }

    @GetMapping({"/api/v1/incidents/{id}/{view}", "/handelse/{id}/{view}"})
    ResponseEntity<byte[]> view(
            @PathVariable String id,
            @PathVariable String view,
            @AuthenticationPrincipal Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        IncidentEntry incident = incidents.read(caller, id);
        Projection<?, ?> projection = projections.named(view).orElse(null);
        if (projection == null) {
            throw unknown(request);
        }
        List<ViewForm> others =
                forms.stream().filter(each -> each.view().equals(view)).toList();
        MediaType form = form(request, others);
        ViewForm other = others.stream()
                .filter(each -> each.type().equals(form))
                .findFirst()
                .orElse(null);
        if (other != null) {
            ReadOptions reading = readings.of(incident, AsOfQuery.of(parameters));
            return answer(form, other.of(incident, caller.sight(), reading, entrance.at(request.getLocalPort())));
        }
        return answer(
                form,
                form.equals(HTML)
                        ? html(projection, incident, PartQuery.of(parameters), caller.sight())
                        : pages.json(page(projection, incident, AsOfQuery.of(parameters), caller.sight())));
    }

    private static ResponseEntity<byte[]> answer(MediaType form, byte[] body) {
        return ResponseEntity.ok()
                .contentType(form)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body);
    }

    private <R, P> P page(Projection<R, P> projection, IncidentEntry incident, AsOfQuery asked, Sight sight) {
        ReadOptions reading = readings.of(incident, asked);
        return projection.page(views.view(projection, incident.log(), sight), reading);
    }

    /** Of a long timeline a stretch. */
    private byte[] html(Projection<?, ?> projection, IncidentEntry incident, PartQuery asked, Sight sight) {
        AsOfQuery asOf = AsOfQuery.of(asked.asOf());
        Object page;
        if (projection instanceof Timeline timeline && !asked.isWhole()) {
            page = timeline.leaf(
                    views.view(timeline, incident.log(), sight), readings.of(incident, asOf), asked.part());
        } else {
            page = asked.canBeOfAList() ? page(projection, incident, asOf, sight) : null;
        }
        if (page == null) {
            throw PartQuery.noSuchPart();
        }
        return pages.html(projection.name(), page, asked.in(incident));
    }

    /** No view, or something else that was asked for in a form it does not have. */
    private ProblemException unknown(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> forms = elsewhere.of(request);
        if (!forms.isEmpty()) {
            throw new HttpMediaTypeNotAcceptableException(forms);
        }
        if (ContentNegotiation.page(request)) {
            return new ProblemException(Problem.notFound("Sidan finns inte; gå till händelsen och välj en vy där."));
        }
        String known = projections.all().stream().map(Projection::name).collect(Collectors.joining(", "));
        return new ProblemException(
                Problem.notFound("Det finns ingen vy som heter så; de som finns är %s.".formatted(known)));
    }

    /** A page for who reads pages, another form for who asks for it, data for everybody else. */
    private static MediaType form(HttpServletRequest request, List<ViewForm> others)
            throws HttpMediaTypeNotAcceptableException {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        List<MediaType> wanted = MediaType.parseMediaTypes(accept == null ? "*/*" : accept);
        MimeTypeUtils.sortBySpecificity(wanted);
        for (MediaType each : wanted) {
            if (each.isWildcardType()) {
                return RequestPath.of(request).startsWith("/api/") ? MediaType.APPLICATION_JSON : HTML;
            }
            if (each.includes(MediaType.TEXT_HTML)) {
                return HTML;
            }
            if (each.includes(MediaType.APPLICATION_JSON)) {
                return MediaType.APPLICATION_JSON;
            }
            for (ViewForm other : others) {
                if (each.isCompatibleWith(other.type())) {
                    return other.type();
                }
            }
        }
        List<MediaType> all = new ArrayList<>(List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML));
        others.forEach(other -> all.add(other.type()));
        throw new HttpMediaTypeNotAcceptableException(all);
    }
}
