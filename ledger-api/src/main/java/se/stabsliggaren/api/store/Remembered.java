package se.stabsliggaren.api.store;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Something remembered of the database, for as long as its era lasts. Who asks for it before reading from the database
 * never puts what was read into the memory of a later era.
 */
public final class Remembered<T> {

    private final Eras eras;
    private final Supplier<T> nothing;
    private final AtomicReference<Kept<T>> kept;

    private record Kept<T>(long era, T what) {}

    /** @param nothing makes what is remembered when an era begins */
    public Remembered(Eras eras, Supplier<T> nothing) {
        this.eras = eras;
        this.nothing = nothing;
        this.kept = new AtomicReference<>(new Kept<>(eras.now(), nothing.get()));
    }

    /** What is remembered in this era. */
    public T now() {
        Kept<T> known = kept.get();
        long era = eras.now();
        return known.era() >= era
                ? known.what()
                : kept.updateAndGet(last -> last.era() >= era ? last : new Kept<>(era, nothing.get()))
                        .what();
    }
}
