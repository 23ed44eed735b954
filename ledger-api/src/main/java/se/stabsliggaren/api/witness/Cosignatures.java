package se.stabsliggaren.api.witness;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.integrity.BadSignature;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.VerifierKey;

/** What witnesses have signed of the register's heads. Nothing is kept that does not verify. */
public final class Cosignatures {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Cosignatures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a line by this witness under a head of this ledger's own, unless one is kept already.
     *
     * @return false, with nothing kept, when it is by another key or does not verify
     */
    boolean keep(Checkpoint head, VerifierKey witness, SignedNote.Line line) {
        if (!verifies(head, witness, line)) {
            return false;
        }
        try {
            jdbc.sql("""
                            insert into cosignature (log, size, witness, line, kept_at)
                            select l.id, ?, ?, ?, ? from log l where l.origin = ? and not exists (
                                select 1 from cosignature c where c.log = l.id and c.size = ? and c.witness = ?)""")
                    .params(
                            head.size(),
                            witness.toString(),
                            line.toString(),
                            clock.millis(),
                            head.origin(),
                            head.size(),
                            witness.toString())
                    .update();
        } catch (DuplicateKeyException keptMeanwhile) {
            // As good as ours.
        }
        return true;
    }

    static boolean verifies(Checkpoint head, VerifierKey witness, SignedNote.Line line) {
        try {
            return new SignedNote(head.body(), List.of(line)).signedBy(witness);
        } catch (BadSignature e) {
            return false;
        }
    }

    /** The head with what witnesses signed of it. */
    public SignedNote under(SignedNote head) {
        Checkpoint of = Checkpoint.read(head.text());
        SignedNote note = head;
        for (String line :
                jdbc.sql("""
                        select c.line from cosignature c join log l on l.id = c.log
                        where l.origin = ? and c.size = ? order by c.witness""").params(of.origin(), of.size()).query(String.class).list()) {
            note = note.with(SignedNote.Line.read(line));
        }
        return note;
    }

    /** The size of the smallest head of a log that has so many posts and that a witness is known to have signed. */
    public Optional<Integer> smallest(String log, int from) {
        return jdbc.sql("""
                        select min(c.size) from cosignature c join log l on l.id = c.log
                        where l.origin = ? and c.size >= ?""").params(log, from).query(Integer.class).optional();
    }

    /** The size of the largest head that a witness is known to have signed; 0 when there is none. */
    long largest(String log, VerifierKey witness) {
        return jdbc.sql("""
                        select coalesce(max(c.size), 0) from cosignature c join log l on l.id = c.log
                        where l.origin = ? and c.witness = ?""").params(log, witness.toString()).query(Long.class).single();
    }
}
