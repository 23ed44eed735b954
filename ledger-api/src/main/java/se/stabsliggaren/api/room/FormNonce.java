package se.stabsliggaren.api.room;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.recording.Request;

/** A value that a form carries, by which what is sent twice is known to be one. */
final class FormNonce {

    private FormNonce() {}

    static String made() {
        return UUID.randomUUID().toString();
    }

    /** What a repetition is recognised by; null for a form whose value is none of ours. */
    static @Nullable Request request(Caller caller, String once, byte[] body) {
        return once.matches("[0-9a-f-]{36}") ? new Request(caller.holder() + ":" + once, body) : null;
    }
}
