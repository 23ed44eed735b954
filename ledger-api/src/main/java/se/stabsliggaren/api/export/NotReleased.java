package se.stabsliggaren.api.export;

/** Why nothing is handed out in a masked copy. */
public abstract sealed class NotReleased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotReleased(String sentence) {
        super(sentence);
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The post that was named assesses nothing. */
    public static final class NoAssessment extends NotReleased {
        private static final long serialVersionUID = 1L;

        NoAssessment(String sentence) {
            super(sentence);
        }
    }

    /** The assessment does not stand, or does not cover all that has to be covered. */
    public static final class Stopped extends NotReleased {
        private static final long serialVersionUID = 1L;

        Stopped(String sentence) {
            super(sentence);
        }
    }
}
