package se.stabsliggaren.api.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.stabsliggaren.api.store.Forced;
import se.stabsliggaren.api.store.OwnerOnly;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.integrity.Checkpoint;

/**
 * The heads that receipts were given for, in a file outside the database (spec/journal.md). Only added to; what it
 * holds, the database must hold for ever.
 */
public final class CheckpointJournal implements AutoCloseable {

    private static final String NAME = "heads.journal";
    private static final String WITNESSED = "witnessed.journal";
    private static final String PARTED = "parted.journal";
    private static final long COMPACT_ABOVE = 4L << 20;

    private final Path file;
    private final Map<String, Checkpoint> before;
    private final FsyncedLog end;
    private final FileChannel lock;

    private CheckpointJournal(Path file, Map<String, Checkpoint> before, FsyncedLog end, FileChannel lock) {
        this.file = file;
        this.before = before;
        this.end = end;
        this.lock = lock;
    }

    /**
     * Opens the journal of a data folder, which is made if it is not there. One process at a time has it open.
     *
     * @throws StartupException when another process has it open
     * @throws JournalFault when it says two things about one log, or nothing that can be read
     */
    public static CheckpointJournal in(Path folder) {
        return in(folder, NAME);
    }

    /** The same of the heads of other logs that were cosigned here (spec/witness.md). */
    public static CheckpointJournal witnessed(Path folder) {
        return in(folder, WITNESSED);
    }

    /** The same of heads by which logs of this ledger went on elsewhere, too. */
    static CheckpointJournal parted(Path folder) {
        return in(folder, PARTED);
    }

    private static CheckpointJournal in(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            OwnerOnly.folderIfMissing(folder);
            FileChannel lock = alone(folder, name.replace(".journal", ".lock"));
            try {
                Map<String, Checkpoint> before = Files.exists(file) ? read(file) : Map.of();
                if (Files.exists(file) && Files.size(file) > COMPACT_ABOVE) {
                    compact(file, before.values());
                }
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                cutUnfinished(file, channel);
                Forced.names(folder);
                return new CheckpointJournal(file, before, new FsyncedLog(channel), lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock is on a file of its own, which stays the same when the journal is shortened. */
    private static FileChannel alone(Path folder, String name) throws IOException {
        FileChannel lock = FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // The same process has it open already, which is no better.
        }
        lock.close();
        throw new StartupException(
                "Mappen %s används av en liggare som är igång; stoppa den först, eller välj en annan med --data."
                        .formatted(folder.toAbsolutePath()));
    }

    /** The largest head of each log that stood here when the journal was opened. */
    public Map<String, Checkpoint> before() {
        return before;
    }

    /** Every head that stands in it, oldest first. */
    public List<Checkpoint> all() {
        try {
            return lines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds heads, and returns when they are on disk. */
    public void add(Collection<Checkpoint> heads) {
        StringBuilder lines = new StringBuilder();
        heads.forEach(head -> lines.append(line(head)));
        try {
            end.add(lines.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Why no receipt can be given now, in one Swedish sentence that says what to do; empty when all is well. What could not
     * be written is tried again, as nobody may come to record while this one is told to be of no use.
     */
    public Optional<String> trouble() {
        if (end.failed()) {
            try {
                end.add("");
            } catch (IOException e) {
                return Optional.of(
                        "Inget kan kvitteras, för %s går inte att skriva; gör plats på disken, så går det av sig självt."
                                .formatted(file.getFileName()));
            }
        }
        return Optional.empty();
    }

    private static String line(Checkpoint head) {
        return head.size() + " " + Base64.getEncoder().encodeToString(head.root()) + " " + head.origin() + "\n";
    }

    /** The largest head of each log. */
    private static Map<String, Checkpoint> read(Path file) throws IOException {
        Map<String, Checkpoint> heads = new TreeMap<>();
        for (Checkpoint head : lines(file)) {
            Checkpoint known = heads.get(head.origin());
            if (known != null && known.size() == head.size() && !known.equals(head)) {
                throw JournalFault.twoHistories(file, head);
            }
            if (known == null || known.size() < head.size()) {
                heads.put(head.origin(), head);
            }
        }
        return heads;
    }

    /** What follows the last newline never left the machine. */
    private static List<Checkpoint> lines(Path file) throws IOException {
        String[] lines = Files.readString(file).split("\n", -1);
        List<Checkpoint> heads = new ArrayList<>();
        for (int i = 0; i < lines.length - 1; i++) {
            heads.add(head(file, i + 1, lines[i]));
        }
        return heads;
    }

    private static Checkpoint head(Path file, int number, String line) {
        String[] parts = line.split(" ", -1);
        try {
            Checkpoint head = new Checkpoint(
                    parts[2], Long.parseLong(parts[0]), Base64.getDecoder().decode(parts[1]));
            if (parts.length == 3 && line(head).equals(line + "\n")) {
                return head;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // Told below, like a line that only looks right.
        }
        throw JournalFault.unreadable(file, number);
    }

    private static void cutUnfinished(Path file, FileChannel channel) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end < bytes.length) {
            channel.truncate(end);
        }
    }

    private static void compact(Path file, Collection<Checkpoint> heads) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        StringBuilder lines = new StringBuilder();
        heads.forEach(head -> lines.append(line(head)));
        try (FileChannel out = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        try (lock) {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
