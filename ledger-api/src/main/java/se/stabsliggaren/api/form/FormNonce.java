package se.stabsliggaren.api.form;

import java.util.UUID;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.format.BadField;

/** A value that a form carries, by which what is sent twice is known to be one. */
public final class FormNonce {

    private FormNonce() {}

    public static String made() {
        return UUID.randomUUID().toString();
    }

    /**
     * What a repetition is recognised by.
     *
     * @throws BadField when the form's value is none of ours: sent twice, it would be recorded twice
     */
    public static Request request(Caller caller, String once, byte[] body) {
        if (!once.matches("[0-9a-f-]{36}")) {
            throw new BadField(
                    "once",
                    "Det som skickades saknade sitt engångsnummer, så att det kunde ha förts in två gånger, och inget är"
                            + " infört; det står kvar på sidan, skicka det igen därifrån.");
        }
        return new Request(caller.holder() + ":" + once, body);
    }
}
