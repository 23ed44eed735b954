package se.stabsliggaren.api.mail;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.clock.Reminders.Due;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyClock.Ending;
import se.stabsliggaren.projection.duties.LastingWords;

/**
 * A reminder as it is mailed: which duty, for whom, when its limit is and how sure that is, in which incident, and where to
 * read on. No text of a post is in it.
 *
 * @param title the incident's; null when some of it is covered for anybody
 * @param ledger the address at which people reach the ledger
 */
record ReminderMail(IncidentEntry incident, @Nullable String title, Due due, String ledger) {

    /** By which it is the same reminder on every node: a digest of the duty, whose it is, and its limit. */
    String about() {
        Duty duty = due.duty();
        Ending ends = duty.clock().ends();
        String named = Stream.of(
                        duty.regime(),
                        duty.recipient(),
                        duty.controller(),
                        duty.breach(),
                        ends.limit(),
                        ends.latestLimit())
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("\n"));
        return digest(named);
    }

    /** The same however often it is sent, so that who receives it twice can tell. */
    String messageId() {
        return "<%s@%s>".formatted(digest(about() + "\n" + due.near() + "\n" + incident.log()), incident.id());
    }

    /** On one line, whatever the packs call it. */
    String subject() {
        return oneLine(
                "%sFrist %s: %s (%s)".formatted(exercise(" – "), due.near().words(), duty(), incident.designation()));
    }

    String body() {
        String controller = due.duty().controller();
        return """
                %sPlikt: %s%s
                %s
                Händelse: %s%s

                Läs mer, och för in det som är lämnat: %s/handelse/%s/duties

                Så löd posterna när detta skickades; liggaren gäller. Svara inte på det här brevet.
                """.formatted(
                        exercise("\n"),
                        oneLine(duty()),
                        controller == null ? "" : ", för " + oneLine(controller),
                        LastingWords.of(due.duty()),
                        incident.designation(),
                        title == null ? "" : ", " + oneLine(title),
                        ledger,
                        incident.id());
    }

    private String exercise(String then) {
        return incident.exercise() ? "ÖVNING" + then : "";
    }

    private String duty() {
        Duty duty = due.duty();
        return duty.rule() == null ? duty.regime() : duty.rule().name();
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    private static String digest(String named) {
        return HexFormat.of()
                .formatHex(Sha256.of(named.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 40);
    }
}
