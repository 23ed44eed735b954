package se.stabsliggaren.api.export;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Something of each of the first posts of a log, read page by page as it is asked for. */
final class PagedIterable<T> implements Iterable<T> {

    private static final int PAGE = 500;

    private final int size;
    private final Source<T> source;

    /** Reads so many after a post. */
    interface Source<T> {
        List<T> read(int after, int limit);
    }

    PagedIterable(int size, Source<T> source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private List<T> page = List.of();
            private int inPage;
            private int given;

            @Override
            public boolean hasNext() {
                return given < size;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (inPage == page.size()) {
                    page = source.read(given, Math.min(PAGE, size - given));
                    inPage = 0;
                }
                if (page.isEmpty()) {
                    throw new IllegalStateException("nr " + (given + 1) + " is missing in the store");
                }
                given++;
                return page.get(inPage++);
            }
        };
    }
}
