package se.stabsliggaren.api.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An empty file beside the database that says: the last forcing failed. What then is read from the file may stand in the
 * system's memory alone, which takes it for written and will not write it again. So whatever can be read is copied to a new
 * file, and that is forced, before anything of it is relied on; also after a stop.
 */
final class Doubt {

    private static final Logger LOG = LoggerFactory.getLogger(Doubt.class);

    private final Path database;
    private final Path mark;

    private Doubt(Path database, Path mark) {
        this.database = database;
        this.mark = mark;
    }

    static Doubt of(Path database) {
        return new Doubt(database, database.resolveSibling("ledger.doubt"));
    }

    boolean there() {
        return Files.exists(mark);
    }

    /** Leaves it for the next opening; a disk that does not even take that is no reason to go on. */
    void raise() {
        try {
            Files.write(mark, new byte[0]);
        } catch (IOException e) {
            LOG.warn("the failed forcing could not be noted in {}", mark, e);
        }
    }

    /** @param copy leaves a copy of what can be read under the database's name */
    void resolve(Runnable copy) {
        LOG.warn("The file of the database could not be forced; what can be read of it is written anew");
        copy.run();
        try {
            Forced.file(database);
            Forced.names(Objects.requireNonNull(database.toAbsolutePath().getParent()));
            Files.delete(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
