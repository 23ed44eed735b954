package se.stabsliggaren.api.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.append.Request;

/** A value that a form carries, by which what is sent twice is known to be one. */
public final class FormNonce {

    private FormNonce() {}

    public static String made() {
        return UUID.randomUUID().toString();
    }

    /** What a repetition is recognised by; null for a form whose value is none of ours. */
    public static @Nullable Request request(Caller caller, String once, byte[] body) {
        return once.matches("[0-9a-f-]{36}") ? new Request(caller.holder() + ":" + once, body) : null;
    }
}
