package se.stabsliggaren.api.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By whom and to whom reminders are sent (operations/settings.md). Nothing is sent without a host.
 *
 * @param host of the mail server
 * @param tls whether it must speak STARTTLS, under a certificate of its name
 * @param from the address that the mails bear
 * @param to the addresses by the authority's short name, written without its hyphens
 */
@ConfigurationProperties("ledger.mail")
public record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @DefaultValue("true") boolean tls,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("") String from,
        @DefaultValue Map<String, List<String>> to) {

    /** Whether mail is set at all. */
    public boolean isOn() {
        return host != null && !host.isBlank();
    }

    /** Whom an authority has reminded; nobody where it set none. Variables of the environment hold no hyphens. */
    List<String> of(String authority) {
        return to.entrySet().stream()
                .filter(each -> plain(each.getKey()).equals(plain(authority)))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    /** Those that have somebody reminded, by the names of {@link #plain}. */
    Set<String> authorities() {
        return to.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> plain(each.getKey()))
                .collect(Collectors.toSet());
    }

    /** A short name as a variable of the environment can hold it. */
    static String plain(String authority) {
        return authority.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
