package se.stabsliggaren.api.endpoint;

import java.nio.file.Path;
import se.stabsliggaren.api.access.Role;

/** A ledger in a process of its own, whose memory the test sets. It says where it answers, and ends with its input. */
final class SmallLedger {

    private SmallLedger() {}

    public static void main(String[] folder) throws Exception {
        try (Running ledger =
                Running.set(Path.of(folder[0]), "ledger.clock=free", "server.address=127.0.0.1", "server.port=0")) {
            Staff staff = ledger.staff();
            Http keeper = staff.http("exempelby", Role.LOG_KEEPER);
            System.out.printf(
                    "answers %d %s %s %s%n",
                    ledger.port(),
                    staff.opensAnExercise(keeper, "exempelby"),
                    staff.token("exempelby", Role.LOG_KEEPER),
                    staff.token("exempelby", Role.CLIENT));
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
