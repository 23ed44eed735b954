package se.stabsliggaren.api.form;

import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.http.Problem;

/** Nothing was recorded, as the form was made for somebody else than the one who is logged in now. */
public final class OtherWriter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String named;

    OtherWriter(Caller now) {
        super("a form that was made for another person", null, false, false);
        this.named = MadeFor.named(now);
    }

    /** Asks what only a person can say. */
    public String sentence() {
        return "Du är nu inloggad som %1$s, men sidan gjordes för någon annan, så det är inte infört nu; står det inte redan bland posterna, ska det skrivas som %1$s?"
                .formatted(named);
    }

    public Problem problem() {
        return Problem.of(409, "other-writer", "Någon annan är inloggad", sentence());
    }
}
