package se.stabsliggaren.api.endpoint;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;

/** Puts the ledger of the endpoint tests on PostgreSQL in the run that is for it ({@code -Dendpoints=postgresql}). */
final class OnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext ledger) {
        if ("postgresql".equals(System.getProperty("endpoints"))) {
            try (Database fresh = Kind.POSTGRESQL.open()) {
                TestPropertyValues.of("ledger.database.url=" + Kind.url(fresh), "ledger.database.user=postgres")
                        .applyTo(ledger);
            }
        }
    }
}
