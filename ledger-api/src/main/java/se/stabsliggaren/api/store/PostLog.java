package se.stabsliggaren.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the logs. */
public interface PostLog {

    /** The posts after this number, in order, at most so many. */
    List<StoredPost> posts(String log, int after, int limit);

    /**
     * The stored bytes of the posts after this number, in order, at most so many: what is hashed, and nothing else. Where
     * a number is missing, none of the posts that follow it.
     */
    List<byte[]> bytes(String log, int after, int limit);

    Optional<StoredPost> post(String log, int number);

    /** The number of the last post; 0 when the log has none. */
    int last(String log);

    /** The same of every log there is, by its origin, asked at once. */
    Map<String, Integer> ends();

    /** How far it has come, and how much of it was erased until then. */
    LogEnd end(String log);

    /** The last post recorded at this moment or before; 0 when none was. */
    int lastRecordedBy(String log, Instant moment);

    /** The eras of the database they are read from. */
    Eras eras();
}
