package se.stabsliggaren.api.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The mail server that was set, which is waited for no longer than a limit. */
public final class MailServer {

    /** For a connection, and for each answer. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JavaMailSender server;
    private final MailSettings settings;

    MailServer(JavaMailSender server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /**
     * The one that is set.
     *
     * @throws IllegalArgumentException when an address cannot be read, naming the setting
     */
    public static MailServer of(MailSettings settings) {
        return of(settings, PATIENCE);
    }

    static MailServer of(MailSettings settings, Duration patience) {
        mustBeRead("LEDGER_MAIL_FROM", settings.from());
        settings.to().values().forEach(each -> each.forEach(address -> mustBeRead("LEDGER_MAIL_TO", address)));
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setUsername(settings.user());
        server.setPassword(settings.password());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties options = server.getJavaMailProperties();
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            options.setProperty("mail.smtp." + wait, Long.toString(patience.toMillis()));
        }
        options.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        options.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.tls()));
        options.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.tls()));
        options.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return new MailServer(server, settings);
    }

    private static void mustBeRead(String setting, String address) {
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException e) {
            throw new IllegalArgumentException(setting, e);
        }
    }

    /** Whom an authority has reminded. */
    List<String> recipients(String authority) {
        return settings.of(authority);
    }

    /** The authorities that have somebody reminded. */
    Set<String> authorities() {
        return settings.authorities();
    }

    /** @throws org.springframework.mail.MailException when the server did not take it, or it is not known that it did */
    void send(ReminderMail mail) {
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper written = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            written.setFrom(settings.from());
            written.setTo(recipients(mail.incident().authority()).toArray(String[]::new));
            written.setSubject(mail.subject());
            written.setText(mail.body());
            message.setHeader("Message-ID", mail.messageId());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail cannot be written", e);
        }
        server.send(message);
    }
}
