package se.stabsliggaren.api.append;

import java.time.Instant;
import se.stabsliggaren.api.store.AnotherDatabase;
import se.stabsliggaren.api.store.UnknownPost;

/** Nothing was recorded. The message is one Swedish sentence: what was refused, why, what to do instead. */
public abstract sealed class NotRecorded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotRecorded(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** A rule refused it. */
    public static final class Refused extends NotRecorded {
        private static final long serialVersionUID = 1L;
        private final String field;

        public Refused(String field, String sentence) {
            super(sentence);
            this.field = field;
        }

        /** The field at fault, as the sender wrote it, e.g. {@code data.decision}. */
        public String field() {
            return field;
        }
    }

    /**
     * A rule refused it to who recorded it in this role; somebody with another may record the very same. It is known when it
     * was judged: that a role may not do something at all is told before, by {@code access.NotPermitted}.
     */
    public static final class RefusedToRole extends NotRecorded {
        private static final long serialVersionUID = 1L;
        private final String field;

        public RefusedToRole(String field, String sentence) {
            super(sentence);
            this.field = field;
        }

        /** The field at fault, as the sender wrote it, e.g. {@code data.mark}. */
        public String field() {
            return field;
        }
    }

    /** It may be done, and not yet. */
    public static final class TooEarly extends NotRecorded {
        private static final long serialVersionUID = 1L;
        private final Instant earliest;

        public TooEarly(Instant earliest, String sentence) {
            super(sentence);
            this.earliest = earliest;
        }

        /** From when on. */
        public Instant earliest() {
            return earliest;
        }
    }

    /** The sender wanted to be refused if the log had moved on, and it has. */
    public static final class MovedOn extends NotRecorded {
        private static final long serialVersionUID = 1L;
        private final int last;

        public MovedOn(int last) {
            super("Händelsen har gått vidare till nr %d; läs de nya posterna och försök igen.".formatted(last));
            this.last = last;
        }

        public int last() {
            return last;
        }
    }

    /**
     * The sender has seen posts that the log does not have: perhaps another incident's, or else the database went back, as
     * when a back-up was restored.
     */
    public static final class Behind extends NotRecorded {
        private static final long serialVersionUID = 1L;
        private final int last;

        /** @param seen the last post that the sender knows */
        public Behind(int last, int seen) {
            super(("Händelsen slutar vid nr %d och nr %d finns inte, kanske för att liggaren är återställd från en"
                            + " säkerhetskopia; läs posterna igen, behåll det du har, och säg till administratören.")
                    .formatted(last, seen));
            this.last = last;
        }

        public int last() {
            return last;
        }
    }

    /** The key was used before, with another body. */
    public static final class OtherBody extends NotRecorded {
        private static final long serialVersionUID = 1L;

        public OtherBody() {
            super("Nyckeln har redan använts för ett annat innehåll; skicka med en ny Idempotency-Key.");
        }
    }

    /** A post in the log cannot be read, so that nothing can be judged against what it says. */
    public static final class StandsStill extends NotRecorded {
        private static final long serialVersionUID = 1L;
        private final UnknownPost at;

        public StandsStill(UnknownPost at) {
            super(at.sentence());
            this.at = at;
            initCause(at);
        }

        public UnknownPost at() {
            return at;
        }
    }

    /** It could not be written now; nothing is stored, and it may be sent again. */
    public static final class NotNow extends NotRecorded {
        private static final long serialVersionUID = 1L;

        public NotNow(Throwable cause) {
            super("Liggaren kunde inte skriva just nu och inget är infört; försök igen.");
            initCause(cause);
        }

        /** Whether it was only that another database had come in the place of the one that was read. */
        boolean becauseOfAnotherDatabase() {
            return getCause() instanceof AnotherDatabase;
        }
    }
}
