package se.stabsliggaren.api.store;

import java.util.function.Supplier;

/**
 * Something remembered of the database, for as long as its era lasts. Who asks for it before reading from the database
 * never puts what was read into the memory of a later era.
 */
public final class Remembered<T> {

    private final Eras eras;
    private final Supplier<T> nothing;
    private volatile Kept<T> kept;

    private record Kept<T>(long era, T what) {}

    /** @param nothing makes what is remembered when an era begins */
    public Remembered(Eras eras, Supplier<T> nothing) {
        this.eras = eras;
        this.nothing = nothing;
        this.kept = new Kept<>(eras.now(), nothing.get());
    }

    /** What is remembered in this era. */
    public T now() {
        Kept<T> known = kept;
        return known.era() == eras.now() ? known.what() : begun();
    }

    private synchronized T begun() {
        long era = eras.now();
        if (kept.era() != era) {
            kept = new Kept<>(era, nothing.get());
        }
        return kept.what();
    }
}
