package se.stabsliggaren.api.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.signing.CheckpointJournal;
import se.stabsliggaren.api.signing.ForkGuard;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.view.Views;
import se.stabsliggaren.event.ClockState;

/** What is looked at, one thing each. */
public final class Looks {

    static final Trouble SILENT = Trouble.stopping(
            "database-silent", "Databasen svarar inte; kontrollera att den är igång och går att nå, och försök igen.");
    static final Trouble UNSEEN = Trouble.of(
            "unseen",
            "Liggaren kunde inte se efter hur den mår; se loggen, och hör av er till den som sköter driften.");

    /** What should be free beside the database, 64 MiB; with 16 it does not open again. */
    private static final long SPACE = 64L << 20;

    /** How long a clock may run by itself before it counts. */
    private static final Duration FREE = Duration.ofHours(1);

    private Looks() {}

    /** Whether the database can be read and written. */
    public static Supplier<List<Trouble>> database(Database database) {
        return () -> only(database.trouble()
                .map(sentence -> database.closedItself() ? Trouble.stopping("database-closed", sentence) : SILENT));
    }

    /** Whether the heads that receipts are given for can be written down. */
    public static Supplier<List<Trouble>> journal(CheckpointJournal journal) {
        return () -> only(journal.trouble().map(sentence -> Trouble.stopping("journal", sentence)));
    }

    /** Whether there is room where the journal lies. */
    public static Supplier<List<Trouble>> diskSpace(Path folder) {
        return () -> {
            try {
                return Files.getFileStore(folder).getUsableSpace() >= SPACE
                        ? List.of()
                        : List.of(Trouble.of(
                                "disk-low", "Disken där datamappen ligger är snart full; gör plats innan den är det."));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Which logs may not go on here. */
    public static Supplier<List<Trouble>> parted(ForkGuard forks) {
        return () -> {
            List<String> parted = List.copyOf(forks.parted().keySet());
            return parted.isEmpty()
                    ? List.of()
                    : List.of(new Trouble(
                            "fork-detected",
                            !forks.anyGoesOn(),
                            "Det finns loggar som inte får fortsätta här; kör ledger fsck, och läs om återställning i"
                                    + " driftanvisningen.",
                            parted));
        };
    }

    /** Whether the database forces what it commits; a server can be told otherwise while it runs. */
    public static Supplier<List<Trouble>> forced(Database database) {
        return () -> database.forces()
                ? List.of()
                : List.of(Trouble.of(
                        "database-unforced",
                        "PostgreSQL tvingar inget till disk (fsync är av), så att det som kvitteras kan vara borta när"
                                + " maskinen stannar; sätt fsync = on och läs om serverns inställningar."));
    }

    /** Whose views stand still, as whoever last asked for one found out. */
    public static Supplier<List<Trouble>> halted(Views views) {
        return () -> {
            List<String> logs = views.halted();
            return logs.isEmpty()
                    ? List.of()
                    : List.of(new Trouble(
                            "views-halted",
                            false,
                            "Vyer står stilla vid en post som inte går att läsa; starta den nyare version som skrev den,"
                                    + " eller kör ledger fsck om den är skadad eller saknas.",
                            logs));
        };
    }

    /** Whether the clock has been kept in step, whenever somebody asked. */
    public static Supplier<List<Trouble>> clock(Supplier<ClockState> state, Clock clock) {
        AtomicReference<@Nullable Instant> freeSince = new AtomicReference<>();
        return () -> {
            Instant now = clock.instant();
            boolean free = state.get() == ClockState.FREE;
            Instant since = freeSince.updateAndGet(known -> free ? known == null ? now : known : null);
            return since == null || Duration.between(since, now).compareTo(FREE) < 0
                    ? List.of()
                    : List.of(Trouble.of(
                            "clock-free",
                            "Datorns klocka har inte hållits i takt på över en timme; se till att den ställs mot en"
                                    + " tidsserver, eller säg vad som gäller med --clock."));
        };
    }

    /** Whether the mail server took what it was last sent. */
    public static Supplier<List<Trouble>> mail(BooleanSupplier failing) {
        return () -> failing.getAsBoolean()
                ? List.of(Trouble.of(
                        "mail-unsent",
                        "Påminnelser om frister går inte att skicka med e-post och försöks igen; kontrollera e-postservern"
                                + " och inställningarna för den, och läs fristerna i liggaren så länge."))
                : List.of();
    }

    /** Whether every receiver is told, or nobody tries any more: one that answered nothing for a week rests. */
    public static Supplier<List<Trouble>> resting(Supplier<Map<String, List<String>>> webhooks) {
        return () -> {
            Map<String, List<String>> resting = webhooks.get();
            return resting.isEmpty()
                    ? List.of()
                    : List.of(new Trouble(
                            "webhook-resting",
                            false,
                            "Det finns mottagare av webhookar som inte har svarat på en vecka och som inget skickas till;"
                                    + " se till att de svarar och låt dem försökas igen, eller ta bort dem.",
                            List.of(),
                            resting));
        };
    }

    private static List<Trouble> only(Optional<Trouble> trouble) {
        return trouble.stream().toList();
    }
}
