package se.stabsliggaren.api.recovery;

/**
 * What came back.
 *
 * @param log the origin
 * @param first the first post that came; larger than {@code last} when none was missing
 * @param last the last post that the bundle has
 */
public record Recovered(String log, int first, int last) {

    public boolean nothing() {
        return first > last;
    }
}
