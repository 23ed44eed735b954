package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.format.Enclosures;

/** Removes what else the tables hold of erased posts of one log, in the transaction that is open. */
final class ErasureCleanup {

    private final Connection connection;
    private final int log;

    ErasureCleanup(Connection connection, int log) {
        this.connection = connection;
        this.log = log;
    }

    /** The keyed digests of requests that held the post go, with their keys: by them a value could be guessed. */
    void removeRequests(int number) throws SQLException {
        run(
                connection,
                "delete from request where log = ? and first_post <= ? and last_post >= ?",
                log,
                number,
                number);
        if (number == 1) {
            run(connection, "delete from request where log in (select id from log where origin like '%/register')");
        }
    }

    /** The post lets go of files whose digest it no longer shows, and files of which no post holds on go. */
    void removeFiles(int number, Entry before, Entry after) throws SQLException {
        Set<String> held = digests(after);
        for (String digest : digests(before)) {
            if (!held.contains(digest)) {
                removeFile(number, HexFormat.of().parseHex(digest));
            }
        }
    }

    private void removeFile(int number, byte[] digest) throws SQLException {
        for (byte[] secret : bytes("select secret from attachment_key where log = ?", log)) {
            byte[] name = AttachmentName.of(secret, digest);
            run(
                    connection,
                    "delete from attachment_use where log = ? and number = ?"
                            + " and attachment in (select id from attachment where log = ? and name = ?)",
                    log,
                    number,
                    log,
                    name);
            for (String id : unused(name)) {
                run(connection, "delete from attachment_request where attachment = ?", id);
                run(connection, "delete from attachment where id = ?", id);
                run(connection, "delete from attachment_chunk where upload = ?", id);
                run(connection, "delete from attachment_upload where id = ?", id);
            }
        }
    }

    private List<String> unused(byte[] name) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select a.id from attachment a where a.log = ? and a.name = ?"
                        + " and not exists (select 1 from attachment_use s where s.attachment = a.id)")) {
            select.setInt(1, log);
            select.setBytes(2, name);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
        }
        return ids;
    }

    private List<byte[]> bytes(String sql, int parameter) throws SQLException {
        List<byte[]> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, parameter);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getBytes(1));
                }
            }
        }
        return found;
    }

    private static Set<String> digests(Entry entry) {
        return Enclosures.of(entry.paper(), entry.event()).stream()
                .map(enclosure -> enclosure.attachment().digest())
                .filter(Digest.Sha256.class::isInstance)
                .map(digest -> ((Digest.Sha256) digest).hex())
                .collect(Collectors.toSet());
    }

    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
