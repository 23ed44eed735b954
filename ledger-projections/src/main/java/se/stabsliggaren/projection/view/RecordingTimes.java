package se.stabsliggaren.projection.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.When;

/**
 * When each post of a log was recorded, from the first on, and when the paper it stood on claims to have been written.
 * Immutable; a post that stood on no paper takes eight bytes of it.
 */
final class RecordingTimes {

    private static final int CHUNK = 64;

    private static final RecordingTimes NONE = new RecordingTimes(TreePVector.empty(), new long[0], TreePMap.empty());

    private final TreePVector<long[]> full;
    private final long[] rest;
    private final TreePMap<Integer, When> written;

    private RecordingTimes(TreePVector<long[]> full, long[] rest, TreePMap<Integer, When> written) {
        this.full = full;
        this.rest = rest;
        this.written = written;
    }

    static RecordingTimes none() {
        return NONE;
    }

    /** With that of the next post. */
    RecordingTimes after(Post post) {
        long[] longer = Arrays.copyOf(rest, rest.length + 1);
        longer[rest.length] = post.recordedAt().toEpochMilli();
        Paper paper = post.entry().paper();
        When writtenAt = paper == null ? null : paper.writtenAt();
        TreePMap<Integer, When> papers = writtenAt == null ? written : written.plus(post.number(), writtenAt);
        return longer.length < CHUNK
                ? new RecordingTimes(full, longer, papers)
                : new RecordingTimes(full.plus(longer), new long[0], papers);
    }

    /** The posts after this one whose papers claim to have been written by an instant. */
    List<Integer> writtenBy(Instant instant, int after) {
        return written.tailMap(after, false).entrySet().stream()
                .filter(paper -> !paper.getValue().end().isAfter(instant))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those of the first posts, to be searched. */
    Searched first(int posts) {
        long[] times = new long[posts];
        int at = 0;
        for (long[] chunk : full) {
            int taken = Math.min(chunk.length, posts - at);
            System.arraycopy(chunk, 0, times, at, taken);
            at += taken;
        }
        System.arraycopy(rest, 0, times, at, posts - at);
        return new Searched(times);
    }

    /**
     * Where the clock stood when a post was recorded, for each post in order. A clock that was set back says an earlier time
     * of a later post; the numbers are the order, whatever it says.
     */
    static final class Searched {

        /** The last post that was recorded by each moment. */
        private final TreeMap<Long, Integer> lastBy = new TreeMap<>();

        /** The last post up to which all were. */
        private final TreeMap<Long, Integer> allBy = new TreeMap<>();

        private Searched(long[] times) {
            long latest = Long.MIN_VALUE;
            for (int post = 1; post <= times.length; post++) {
                long time = times[post - 1];
                latest = Math.max(latest, time);
                allBy.put(latest, post);
                // What a later post shows to have been recorded by then is not told by an earlier one.
                lastBy.tailMap(time, true).clear();
                lastBy.put(time, post);
            }
        }

        /** Up to which post all had been recorded before an instant; 0 for none. */
        int allBefore(Instant instant) {
            return post(allBy.lowerEntry(instant.toEpochMilli()));
        }

        /** The last post that had been recorded by an instant; 0 for none. */
        int lastBy(Instant instant) {
            return post(lastBy.floorEntry(instant.toEpochMilli()));
        }

        private static int post(Map.@Nullable Entry<Long, Integer> found) {
            return found == null ? 0 : found.getValue();
        }
    }
}
