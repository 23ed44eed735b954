package se.stabsliggaren.api.wiring;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set (operations/settings.md).
 *
 * @param data the folder for everything the ledger keeps outside a server: the embedded database, its key
 * @param database a PostgreSQL server instead of the embedded database; the URL's user owns the tables
 * @param attachmentLimit the largest file that is taken in, e.g. {@code 50MB}, in steps of 1024
 * @param clock what is known of the clock: {@code system} asks the machine, {@code synchronised}, {@code free} and
 *     {@code set-by-hand} say it, {@code simulated} is for exercises that are played
 * @param outside the address by which people reach the ledger, e.g. {@code https://liggare.exempelby.example}, when
 *     something with TLS stands in front of it
 * @param signingKey the installation's secret in base64url, for several nodes; else it stands in {@code signing.key}
 * @param timestampUrl an authority for time stamps (RFC 3161); nobody is asked without one
 * @param disposal how long a disposal waits
 */
@ConfigurationProperties("ledger")
public record LedgerSettings(
        @DefaultValue("ledger-data") Path data,
        @Nullable Server database,
        @DefaultValue("50MB") DataSize attachmentLimit,
        @DefaultValue("system") String clock,
        @Nullable String outside,
        @Nullable String signingKey,
        @Nullable String timestampUrl,
        @DefaultValue Disposal disposal) {

    /**
     * How long a disposal waits.
     *
     * @param delay from the decision until it can be carried out
     * @param known how long somebody has had access before they count as one of its two persons
     */
    public record Disposal(
            @DefaultValue("24h") Duration delay,
            @DefaultValue("3d") Duration known) {}

    /** A PostgreSQL database and who owns its tables. */
    public record Server(
            String url, String user, @DefaultValue("") String password) {}
}
