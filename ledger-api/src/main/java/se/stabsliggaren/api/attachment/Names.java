package se.stabsliggaren.api.attachment;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.store.AttachmentName;

/** The keys of the logs, and the names that follow from them. */
final class Names {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number by which the tables know a log. */
    int log(String origin) {
        return jdbc.sql("select id from log where origin = ?")
                .param(origin)
                .query(Integer.class)
                .single();
    }

    /** The name of a file in this log; the log gets its key now if it had none. */
    byte[] of(int log, String digest) {
        byte[] secret = secret(log).orElseGet(() -> made(log));
        return AttachmentName.of(secret, HexFormat.of().parseHex(digest));
    }

    private byte[] made(int log) {
        byte[] secret = new byte[AttachmentName.SECRET_BYTES];
        random.nextBytes(secret);
        try {
            jdbc.sql("insert into attachment_key (log, secret) values (?, ?)")
                    .params(log, secret)
                    .update();
        } catch (DuplicateKeyException ignored) {
            // Another upload came first, and its key is the one.
        }
        return secret(log).orElseThrow();
    }

    private Optional<byte[]> secret(int log) {
        return jdbc.sql("select secret from attachment_key where log = ?")
                .param(log)
                .query((row, i) -> row.getBytes(1))
                .optional();
    }
}
