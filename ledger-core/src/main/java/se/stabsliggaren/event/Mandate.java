package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/**
 * By what right something was decided (beslutsrätt). The staff itself has none: it prepares, somebody with a mandate
 * decides.
 *
 * @param point the point of the delegation order, e.g. {@code 4.2}
 * @param organ on whose behalf, e.g. {@code kommunstyrelsen}
 */
public record Mandate(
        MandateKind kind,
        @Nullable String point,
        @NameOf(NameKind.BODY) @Nullable String organ) {}
