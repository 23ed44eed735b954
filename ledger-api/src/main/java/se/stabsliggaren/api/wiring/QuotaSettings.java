package se.stabsliggaren.api.wiring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The quota of files (attachments.md, "Quota"), in steps of 1024.
 *
 * @param perToken for what one token uploaded and no post refers to
 * @param perIncident the same of all who upload to one incident
 * @param reserve what of the embedded database's disk is kept for posts
 */
@ConfigurationProperties("ledger.files")
public record QuotaSettings(
        @DefaultValue("512MB") DataSize perToken,
        @DefaultValue("2GB") DataSize perIncident,
        @DefaultValue("512MB") DataSize reserve) {}
