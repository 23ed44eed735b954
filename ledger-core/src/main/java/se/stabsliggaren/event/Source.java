package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/**
 * Who or what said it (källa), and how it reached the staff.
 *
 * @param named an organisation, function or document, e.g. {@code IT-driften}
 * @param channel e.g. {@code telefon}, {@code på plats}, {@code sms}
 */
public record Source(
        @Nullable String named,
        @Nullable Person person,
        @Nullable String channel) {}
