package se.stabsliggaren.api.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a case. */
public sealed interface CaseLine {

    /** From here the simulated clock shows this moment, and the posts are by this role. */
    record Turn(@Nullable Instant clock, @Nullable String role) implements CaseLine {}

    /** Drafts as the endpoint for events takes them: one, or a group that is recorded whole, all or none. */
    record Drafts(List<Map<String, Object>> drafts, boolean group) implements CaseLine {}
}
