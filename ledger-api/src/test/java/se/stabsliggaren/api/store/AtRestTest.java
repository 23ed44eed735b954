package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another account of the machine, or who finds a copy of the file, can read of the embedded database: nothing. */
class AtRestTest {

    private static final String KEY = "nyckeln";
    private static final String WORD = "Kvastskaftet";

    @TempDir
    Path parent;

    @Test
    void theFileSaysNothingWithoutItsKey() throws Exception {
        Path folder = parent.resolve("data");
        try (Database database = Database.inFolder(folder, KEY)) {
            said(asOwner(folder, KEY));
            assertThat(database.rewrite()).isTrue();
        }

        assertThat(text(folder.resolve("ledger.mv.db"))).startsWith("H2encrypt").doesNotContain(WORD, "TOLD");
        assertThat(heard(asOwner(folder, KEY))).isEqualTo(WORD);
        assertThatThrownBy(() -> asOwner(folder, "en annan")).isInstanceOf(SQLException.class);
    }

    @Test
    void aFileOfBeforeIsEncryptedWhenItIsOpened() throws Exception {
        Path folder = parent.resolve("data");
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        String plain = "jdbc:h2:file:" + folder.resolve("ledger");
        said(DriverManager.getConnection(plain, "owner", KEY));
        assertThat(text(folder.resolve("ledger.mv.db"))).contains(WORD);

        Database.inFolder(folder, KEY).close();

        assertThat(text(folder.resolve("ledger.mv.db"))).startsWith("H2encrypt").doesNotContain(WORD);
        assertThat(heard(asOwner(folder, KEY))).isEqualTo(WORD);
    }

    @Test
    void noOtherAccountEntersTheFolderOrReadsItsFiles() throws IOException {
        Path folder = parent.resolve("made/by/the/ledger");
        Database.inFolder(folder, KEY).close();

        assertThat(rights(folder)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(rights(file))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void aFileThatWasWrittenAnewIsForTheAccountAloneAtOnce() {
        Path folder = parent.resolve("data");
        try (Database database = Database.inFolder(folder, KEY)) {
            assertThat(database.rewrite()).isTrue();

            assertThat(rights(folder.resolve("ledger.mv.db"))).isEqualTo("rw-------");
        }
    }

    @Test
    void aStartThatFailsLeavesTheFileToTheNext() throws Exception {
        Path folder = parent.resolve("data");
        Database.inFolder(folder, KEY).close();
        try (Connection owner = asOwner(folder, KEY);
                Statement statement = owner.createStatement()) {
            statement.execute("alter user " + Database.SERVICE + " set password 'en annans'");
        }

        assertThatThrownBy(() -> Database.inFolder(folder, KEY)).isInstanceOf(StartupException.class);

        try (FileChannel file = FileChannel.open(folder.resolve("ledger.mv.db"), StandardOpenOption.WRITE)) {
            assertThat(file.tryLock()).isNotNull();
        }
    }

    @Test
    void theDatabaseKeepsNoTraceOfWhatItRefuses() throws Exception {
        Path folder = parent.resolve("data");
        try (Database database = Database.inFolder(folder, KEY);
                Connection service = database.dataSource().getConnection();
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update post set bytes = '" + WORD + "'"))
                    .isInstanceOf(SQLException.class);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("ledger.mv.db");
        }
    }

    @Test
    void aFolderThatOthersMayEnterIsRefusedAndNothingIsMadeInIt() throws IOException {
        for (String rights : new String[] {"rwxr-xr-x", "rwx--x---", "rwxrwx---"}) {
            Path folder = parent.resolve(rights);
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));

            assertThatThrownBy(() -> Database.inFolder(folder, KEY))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("chmod 700 " + folder);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void whatIsNotTheLedgersInItsFolderKeepsItsRights() throws IOException {
        Path folder = parent.resolve("data");
        Database.inFolder(folder, KEY).close();
        Path other = Files.writeString(folder.resolve("anteckningar.txt"), "Öppet för alla.");
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));

        Database.inFolder(folder, KEY).close();

        assertThat(rights(other)).isEqualTo("rw-r--r--");
    }

    private static Connection asOwner(Path folder, String key) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("ledger") + ";CIPHER=AES", "owner", key + " " + key);
    }

    private static void said(Connection owner) throws SQLException {
        try (owner;
                Statement statement = owner.createStatement()) {
            statement.execute("create schema said");
            statement.execute("create table said.told as select '" + WORD + "' as word");
        }
    }

    private static String heard(Connection owner) throws SQLException {
        try (owner;
                ResultSet row = owner.createStatement().executeQuery("select word from said.told")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
