package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy that is put back on another server brings the tables, and neither the service nor its rights. */
class RightsAgainTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aStartGivesTheServiceTheRightsItHadAndNoMore(Kind kind) throws SQLException {
        String url = opened(kind);
        Set<String> before = rights(kind, url);
        assertThat(before).contains("post INSERT", "post SELECT").doesNotContain("post UPDATE");
        for (String right : before) {
            String[] parts = right.split(" ", -1);
            execute(kind, url, "revoke %s on %s from %s".formatted(parts[1], parts[0], Database.SERVICE));
        }
        if (kind == Kind.H2) {
            execute(kind, url, "drop user " + Database.SERVICE);
        }
        assertThat(rights(kind, url)).isEmpty();

        try (Database again = kind.again(url);
                TestLedger ledger = TestLedger.over(again)) {
            assertThat(ledger.note(ledger.openIncident(), "efter återställningen")
                            .post()
                            .number())
                    .isEqualTo(3);
        }
        assertThat(rights(kind, url)).isEqualTo(before);
    }

    private static String opened(Kind kind) {
        try (Database database = kind.open()) {
            return Kind.url(database);
        }
    }

    private static Set<String> rights(Kind kind, String url) throws SQLException {
        Set<String> rights = new TreeSet<>();
        try (Connection owner = kind.owner(url);
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select lower(table_name), privilege_type"
                        + " from information_schema.table_privileges where lower(grantee) = '" + Database.SERVICE
                        + "'")) {
            while (rows.next()) {
                rights.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return rights;
    }

    private static void execute(Kind kind, String url, String sql) throws SQLException {
        try (Connection owner = kind.owner(url);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
