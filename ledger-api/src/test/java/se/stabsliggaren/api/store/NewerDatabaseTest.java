package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that a newer ledger has been in is left as it is. */
@ParameterizedClass
@EnumSource(Kind.class)
class NewerDatabaseTest {

    private final Kind kind;
    private String url;

    NewerDatabaseTest(Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void aStoppedLedger() {
        try (Database database = kind.open()) {
            url = Kind.url(database);
        }
    }

    @Test
    void isRefusedWithWhatToDoInstead() throws SQLException {
        migrated("99", "later");
        assertThatThrownBy(() -> kind.again(url))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("en nyare liggare")
                .hasMessageContaining("99 later")
                .hasMessageContaining("starta den nyare, eller lägg tillbaka säkerhetskopian");
    }

    @Test
    void isRefusedAlsoForAStepBetweenThoseThatAreKnown() throws SQLException {
        migrated("2.5", "between");
        assertThatThrownBy(() -> kind.again(url)).hasMessageContaining("2.5 between");
    }

    @Test
    void isRefusedAlsoWhenNothingElseIsKnownOfIt() throws SQLException {
        execute("delete from \"flyway_schema_history\"");
        migrated("99", "later");
        assertThatThrownBy(() -> kind.again(url)).hasMessageContaining("en nyare liggare");
    }

    @Test
    void isNotWrittenTo() throws SQLException {
        migrated("99", "later");
        execute("revoke select on post from " + Database.SERVICE);
        execute("drop table witnessed_head");
        List<String> before = made();
        assertThatThrownBy(() -> kind.again(url)).isInstanceOf(StartupException.class);
        assertThat(made()).isEqualTo(before);
    }

    @Test
    void isOpenedByTheLedgerThatKnowsIt() throws SQLException {
        migrated("99", "later");
        execute("delete from \"flyway_schema_history\" where \"version\" = '99'");
        kind.again(url).close();
    }

    private void migrated(String version, String name) throws SQLException {
        execute("""
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                    "checksum", "installed_by", "execution_time", "success")
                values (1000, '%s', '%s', 'SQL', 'V%s__%s.sql', 1, 'owner', 1, true)""".formatted(version, name, version, name));
    }

    /** Which tables there are, what may be done to them, and how they came to be. */
    private List<String> made() throws SQLException {
        List<String> made = new ArrayList<>();
        try (Connection owner = kind.owner(url);
                Statement statement = owner.createStatement()) {
            for (String select : List.of(
                    "select table_name from information_schema.tables order by 1",
                    "select table_name || grantee || privilege_type from information_schema.table_privileges order by 1",
                    "select \"script\" from \"flyway_schema_history\" order by \"installed_rank\"")) {
                try (ResultSet rows = statement.executeQuery(select)) {
                    while (rows.next()) {
                        made.add(rows.getString(1));
                    }
                }
            }
        }
        return made;
    }

    private void execute(String sql) throws SQLException {
        try (Connection owner = kind.owner(url);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
