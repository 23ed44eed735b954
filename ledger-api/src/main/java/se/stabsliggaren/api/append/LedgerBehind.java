package se.stabsliggaren.api.append;

import se.stabsliggaren.api.http.Problem;

/**
 * How it is answered that somebody has seen later posts than the log has: perhaps another incident's number, or else the
 * database went back, as when a back-up was restored.
 */
public final class LedgerBehind {

    private static final int STATUS = 412;

    private LedgerBehind() {}

    /**
     * The answer to whoever goes on from a post that is not there.
     *
     * @param last the log's last post
     * @param seen the last post that they know
     */
    public static Problem problem(int last, int seen) {
        return problem(last, sentence(last, seen));
    }

    static Problem problem(int last, String sentence) {
        return Problem.of(STATUS, "ledger-behind", "Liggaren slutar tidigare", sentence)
                .with("last", (long) last);
    }

    static String sentence(int last, int seen) {
        return ("Händelsen slutar vid nr %d och nr %d finns inte, kanske för att liggaren är återställd från en"
                        + " säkerhetskopia; läs posterna igen, behåll det du har, och säg till administratören.")
                .formatted(last, seen);
    }
}
