package se.stabsliggaren.api.wiring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where webhooks may lead (webhooks.md).
 *
 * @param inside networks that are allowed beside the open internet, e.g. {@code 10.20.0.0/16}; there without TLS, too
 */
@ConfigurationProperties("ledger.webhooks")
record WebhookSettings(@DefaultValue List<String> inside) {}
