package se.stabsliggaren.api.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import se.stabsliggaren.api.signing.FileChannelOver;

/**
 * A disk that fails to force a file as Linux does: the pages that could not be written are dropped, once, and the next
 * forcing says that all is well. What is on it is what a power cut would leave.
 */
public final class DroppingDisk {

    private final BooleanSupplier fails;
    private volatile byte[] platter = new byte[0];

    /** @param fails whether this forcing fails */
    public DroppingDisk(BooleanSupplier fails) {
        this.fails = fails;
    }

    /** A database in a folder on this disk. */
    public Database open(Path folder) {
        Database opened = Database.inFolder(folder, CrashIT.PASSWORD, Patience.OF_A_REQUEST, this::channel);
        keep(folder.resolve("ledger.mv.db"));
        return opened;
    }

    /** What is left in a folder after a power cut. */
    public void leaves(Path folder) throws IOException {
        OwnerOnly.folder(folder);
        Files.write(folder.resolve("ledger.mv.db"), platter);
    }

    private void keep(Path file) {
        try {
            byte[] read;
            byte[] again = Files.readAllBytes(file);
            do { // Nothing may be half of one moment and half of another.
                read = again;
                again = Files.readAllBytes(file);
            } while (!Arrays.equals(read, again));
            platter = again;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel channel(Path file) throws IOException {
        return new FileChannelOver(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            @Override
            public void force(boolean metaData) throws IOException {
                if (fails.getAsBoolean()) {
                    drop(file);
                    throw new IOException("Input/output error");
                }
                super.force(metaData);
                keep(file);
            }
        };
    }

    private void drop(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(platter), 0);
            channel.truncate(platter.length);
        }
    }
}
