package se.stabsliggaren.api.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Has the operating system write to the disk what it holds of a file or a folder. */
public final class Forced {

    private static final boolean FOLDERS =
            !System.getProperty("os.name").startsWith("Windows"); // there the system does it itself

    private Forced() {}

    /** All that is in the file. */
    public static void file(Path file) throws IOException {
        force(file, StandardOpenOption.WRITE);
    }

    /** Which names the folder holds: a new or moved file is on disk only when its name is. */
    public static void names(Path folder) throws IOException {
        if (FOLDERS) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
