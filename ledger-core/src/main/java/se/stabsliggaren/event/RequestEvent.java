package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests for public documents (begäran om allmän handling). Nobody asks who or why (TF 2:18). */
public sealed interface RequestEvent extends Event {

    /** A request is received, or a number of them. */
    @EventName("request.received")
    record RequestReceived(
            Text text, @Nullable Count count, @Nullable String kind) implements RequestEvent {}

    /** Secrecy is assessed for one request (sekretessprövning): what is to be covered, and under which provision. */
    @EventName("request.assessed")
    record RequestAssessed(
            Ref request,
            List<Passages> covered,
            @Nullable Text reasons,
            @Nullable Person judge) implements RequestEvent {}

    /** The request is answered. */
    @EventName("request.answered")
    record RequestAnswered(
            Ref request,
            Answer answer,
            List<String> provisions,
            @Nullable Text text) implements RequestEvent {}

    enum Answer {
        FULLY,
        PARTLY,
        REFUSED
    }
}
