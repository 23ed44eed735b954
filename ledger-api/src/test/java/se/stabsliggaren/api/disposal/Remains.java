package se.stabsliggaren.api.disposal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;

/** Looks for bytes everywhere a ledger can have left them: each column of each row of each table, and each file. */
final class Remains {

    private final Kind kind;
    private final Database database;

    Remains(Kind kind, Database database) {
        this.kind = kind;
        this.database = database;
    }

    /** Where the value still stands, as it is, in base64 or in hexadecimal. */
    List<String> of(byte[] value) throws SQLException, IOException {
        List<String> found = new ArrayList<>();
        try (Connection owner = kind.owner(database)) {
            for (String table : tables(owner)) {
                try (Statement statement = owner.createStatement();
                        ResultSet row = statement.executeQuery("select * from " + table)) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            if (holds(bytes(row.getObject(i)), value)) {
                                found.add(table + "." + row.getMetaData().getColumnName(i));
                            }
                        }
                    }
                }
            }
            for (Path file : files(owner)) {
                if (holds(content(file), value)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    /** What is in a file for who has its key. */
    private static byte[] content(Path file) throws IOException {
        if (!file.toString().endsWith(".mv.db")) {
            return Files.readAllBytes(file);
        }
        FilePath path = FilePath.get(file.toString());
        try (FileChannel in = new FileEncrypt(
                path.getName(), FilePathEncrypt.getPasswordBytes(Kind.OWNER_PASSWORD.toCharArray()), path.open("r"))) {
            ByteBuffer all = ByteBuffer.allocate((int) in.size());
            int read = 0;
            while (read >= 0 && all.hasRemaining()) {
                read = in.read(all);
            }
            return all.array();
        }
    }

    private static byte[] bytes(Object value) {
        return value instanceof byte[] bytes ? bytes : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean holds(byte[] all, byte[] value) {
        String where = new String(all, StandardCharsets.ISO_8859_1);
        // Of base64 what does not depend on where in a text the value stood.
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(value);
        return where.contains(new String(value, StandardCharsets.ISO_8859_1))
                || where.contains(base64.substring(0, base64.length() - 1))
                || where.toLowerCase(Locale.ROOT).contains(HexFormat.of().formatHex(value));
    }

    static List<String> tables(Connection owner) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
            while (row.next()) {
                tables.add("\"" + row.getString(1) + "\"");
            }
        }
        return tables;
    }

    /** On H2 all of the data folder; on PostgreSQL the files of this database, after they were written out. */
    private List<Path> files(Connection owner) throws SQLException, IOException {
        Path folder =
                switch (kind) {
                    case H2 ->
                        Path.of(Kind.url(database).replaceAll("^jdbc:h2:file:|;.*$", ""))
                                .getParent();
                    case POSTGRESQL -> {
                        run(owner, "checkpoint");
                        yield Path.of(one(owner, "show data_directory"))
                                .resolve("base")
                                .resolve(one(owner, "select oid from pg_database where datname = current_database()"));
                    }
                };
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
