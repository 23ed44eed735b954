package se.stabsliggaren.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A view's name stands in addresses, bundles and the database, and never changes. */
class StoredNamesTest {

    @Test
    void eachViewIsCalledAsItAlwaysWas() {
        assertThat(EveryProjection.all())
                .extracting(view -> view.name())
                .containsExactlyInAnyOrder(
                        "timeline",
                        "status",
                        "decisions",
                        "open-points",
                        "duties",
                        "breach-record",
                        "evaluation-report",
                        "authorities",
                        "filing-drafts");
    }
}
