package se.stabsliggaren.integrity.verify;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.integrity.bundle.Members;

/**
 * What post bytes say in the clear.
 *
 * @param root of the slots' tree
 */
record PostForm(String log, long number, byte[] root, long slots, String recordedAt) {

    private static final Set<String> CLOCKS = Set.of("synchronised", "free", "set-by-hand", "simulated");
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z");

    /**
     * Reads them.
     *
     * @throws se.stabsliggaren.integrity.NotCanonical when they are not canonical JSON
     * @throws IllegalArgumentException when they are not a post
     */
    static PostForm read(byte[] bytes) {
        Members post = Members.of(Json.read(bytes));
        Members event = post.part("event");
        String root = event.text("root");
        PostForm form = new PostForm(
                post.text("log"),
                post.number("post"),
                Base64.getDecoder().decode(root),
                event.number("slots"),
                post.text("recordedAt"));
        boolean known = post.number("v") == 1
                && CLOCKS.contains(post.text("clock"))
                && exists(form.recordedAt())
                && form.root().length == Sha256.LENGTH
                && Base64.getEncoder().encodeToString(form.root()).equals(root);
        event.done();
        post.done();
        if (!known) {
            throw new IllegalArgumentException("not a post of version 1");
        }
        return form;
    }

    /** Whether it is a moment of the format, and one that there was. */
    private static boolean exists(String moment) {
        if (!MOMENT.matcher(moment).matches() || moment.startsWith("0000")) {
            return false;
        }
        try {
            return LocalDateTime.parse(moment.substring(0, moment.length() - 1)) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
