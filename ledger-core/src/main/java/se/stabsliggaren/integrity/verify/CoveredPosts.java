package se.stabsliggaren.integrity.verify;

/** Posts in a row of which nothing is shown, under one provision. */
record CoveredPosts(long from, long to, String provision) {

    CoveredPosts upTo(long post) {
        return new CoveredPosts(from, post, provision);
    }

    @Override
    public String toString() {
        return "nr " + from + (to > from ? "–" + to : "") + ": ▇▇▇ [" + provision + "]";
    }
}
