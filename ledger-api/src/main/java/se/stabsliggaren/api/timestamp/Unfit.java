package se.stabsliggaren.api.timestamp;

/** What came back is no time stamp of what was asked. It is thrown away. */
public final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    Unfit(String why) {
        super(why);
    }

    Unfit(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
