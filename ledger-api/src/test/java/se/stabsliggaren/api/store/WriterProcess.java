package se.stabsliggaren.api.store;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import se.stabsliggaren.api.attachment.FileStore;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.wiring.ProjectionList;

/** A ledger in a process of its own that records until it is killed, and says of each post that it is acknowledged. */
final class WriterProcess {

    private static final int WRITERS = 4;
    private static final int FILE = 300_000;

    private WriterProcess() {}

    /** Arguments: {@code h2 <folder>} or {@code postgresql <url>}, and the log to write to. */
    public static void main(String[] arguments) {
        Database database = arguments[0].equals("h2")
                ? Database.inFolder(Path.of(arguments[1]), CrashIT.PASSWORD)
                : Database.atServer(arguments[1], "postgres", "");
        TestLedger ledger = TestLedger.over(database, new Projections(ProjectionList.all()));
        String log = arguments[2].isEmpty() ? ledger.openIncident() : arguments[2];
        say("log " + log);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            writers.execute(() -> attach(ledger, new FileStore(database, ledger), log));
            IntStream.range(1, WRITERS).forEach(writer -> writers.execute(() -> write(ledger, log)));
        }
    }

    private static void write(TestLedger ledger, String log) {
        while (true) {
            say("post " + ledger.note(log, "skriven innan strömmen gick").post().number());
        }
    }

    /** Files of several rows, between other posts. */
    private static void attach(TestLedger ledger, FileStore files, String log) {
        for (int size = FILE; true; size++) {
            say("post " + files.attach(log, files.upload(log, FileStore.file(size))));
            say("post " + ledger.note(log, "en bild är bifogad").post().number());
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
