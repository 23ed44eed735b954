package se.stabsliggaren.projection.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;

/**
 * What is to be done with a decision.
 *
 * @param executor who carries it out
 * @param informed who is told of it
 * @param review when it is looked at anew
 * @param reviewDue whether that day has come of a decision that holds, and no post since looks at it anew
 */
public record Execution(
        @Nullable String executor,
        List<String> informed,
        @Nullable When review,
        boolean reviewDue) {}
