package se.stabsliggaren.ledger;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Draft;

/**
 * One draft as it was handed in.
 *
 * @param ifLast record only if the log's last post still has this number; null when the sender does not care
 * @param request what a repeated request is recognised by; kept beside the post, never in it
 */
public record Submission(
        Draft draft,
        Recorder recorder,
        @Nullable Integer ifLast,
        @Nullable String request) {}
