package se.stabsliggaren.api.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That nothing more is told by a webhook.
 *
 * @param person who took it back; null when its receiver said that it is gone
 */
record WebhookEnd(@Nullable String person, Instant at) {}
