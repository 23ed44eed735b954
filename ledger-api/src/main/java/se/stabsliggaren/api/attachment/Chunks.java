package se.stabsliggaren.api.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes of files, in rows of a bounded size, one of which is held at a time. */
final class Chunks {

    /** Bytes in one row. */
    static final int BYTES = 256 * 1024;

    /** Rows that are written before it is asked again whether there is room: 4 MiB. */
    private static final int ROWS_UNASKED = 16;

    private final JdbcClient jdbc;

    Chunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much was read, and what it hashes to. */
    record Measured(long size, String digest) {}

    /**
     * Writes what comes, each row by itself, so that a slow sender holds no connection. A file without a byte has one row
     * without a byte, so that it takes as much of the room as any small one.
     *
     * @param space goes on when there is room for some rows more
     */
    Measured write(String upload, InputStream in, Runnable space) throws IOException {
        MessageDigest sha256 = sha256();
        long size = 0;
        int number = 0;
        for (byte[] bytes = in.readNBytes(BYTES); bytes.length > 0 || number == 0; bytes = in.readNBytes(BYTES)) {
            sha256.update(bytes);
            size += bytes.length;
            if (number > 0 && number % ROWS_UNASKED == 0) {
                space.run();
            }
            jdbc.sql("insert into attachment_chunk (upload, number, bytes) values (?, ?, ?)")
                    .params(upload, number++, bytes)
                    .update();
        }
        return new Measured(size, HexFormat.of().formatHex(sha256.digest()));
    }

    /** Reads to the end and keeps nothing. */
    static Measured measure(InputStream in) throws IOException {
        MessageDigest sha256 = sha256();
        try (var digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            long size = in.transferTo(digesting);
            return new Measured(size, HexFormat.of().formatHex(sha256.digest()));
        }
    }

    InputStream read(String upload, long size) {
        return new ChunkStream(number -> one(upload, number), size);
    }

    void remove(String upload) {
        jdbc.sql("delete from attachment_chunk where upload = ?").param(upload).update();
    }

    private byte[] one(String upload, int number) {
        return jdbc.sql("select bytes from attachment_chunk where upload = ? and number = ?")
                .params(upload, number)
                .query((row, i) -> row.getBytes(1))
                .optional()
                .orElse(new byte[0]);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
