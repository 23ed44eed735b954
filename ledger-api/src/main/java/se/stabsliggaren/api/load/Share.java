package se.stabsliggaren.api.load;

/** What one token can hold at a time, of each kind so many. */
public enum Share {
    /** Requests that are being answered. */
    REQUEST("anrop"),
    /** Requests that get through when no others do (see {@link FreeLane}). */
    FREE("anrop"),
    /** Files that are coming in. */
    UPLOAD("uppladdningar"),
    /** Streams of posts that are being followed. */
    STREAM("strömmar"),
    /** Incidents that are being taken out. */
    EXPORT("utlämnanden"),
    /** Bodies over 16 KiB that are recorded, or recognised, and the answers to them until they are read. */
    LARGE("stora anrop");

    private final String several;

    Share(String several) {
        this.several = several;
    }

    /** What several of them are called. */
    String several() {
        return several;
    }
}
