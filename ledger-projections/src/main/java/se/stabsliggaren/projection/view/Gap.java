package se.stabsliggaren.projection.view;

/** A post came before the ones that precede it; whoever folds must read the missing ones from the log first. */
public final class Gap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int expected;
    private final int got;

    Gap(int expected, int got) {
        super("post " + expected + " is missing, got " + got);
        this.expected = expected;
        this.got = got;
    }

    /** The first missing post. */
    public int expected() {
        return expected;
    }

    public int got() {
        return got;
    }
}
