package se.stabsliggaren.api.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes a database what a copy of it was, that was taken when a log ended earlier. */
public final class OlderCopy {

    private OlderCopy() {}

    /** As the owner of the tables, past everything that guards them. */
    public static void of(Kind kind, Database database, String log, int last) throws SQLException {
        try (Connection owner = kind.owner(database);
                Statement guards = owner.createStatement()) {
            guards.execute(
                    kind == Kind.H2 ? "set referential_integrity false" : "set session_replication_role = replica");
            if (kind == Kind.H2) {
                guards.execute("drop trigger if exists content_guard");
                guards.execute("drop trigger if exists attachment_use_guard");
                guards.execute("drop trigger if exists attachment_chunk_guard");
            }
            for (String column : List.of(
                    "erasure where by_post",
                    "erasure_trace where by_post",
                    "attachment_use where number",
                    "content where number",
                    "post where number")) {
                try (PreparedStatement delete = owner.prepareStatement(
                        "delete from " + column + " > ? and log = (select id from log where origin = ?)")) {
                    delete.setInt(1, last);
                    delete.setString(2, log);
                    delete.executeUpdate();
                }
            }
            guards.execute("delete from attachment_chunk");
            guards.execute("delete from attachment");
            guards.execute("delete from attachment_upload");
        }
    }

    /** And one post's row gone from the middle of a log. */
    public static void without(Kind kind, Database database, String log, int number) throws SQLException {
        try (Connection owner = kind.owner(database);
                Statement guards = owner.createStatement();
                PreparedStatement delete = owner.prepareStatement(
                        "delete from post where number = ? and log = (select id from log where origin = ?)")) {
            guards.execute(
                    kind == Kind.H2 ? "set referential_integrity false" : "set session_replication_role = replica");
            delete.setInt(1, number);
            delete.setString(2, log);
            delete.executeUpdate();
        }
    }

    /** And a post's content as it was before something of it was erased. */
    public static void withContent(Kind kind, Database database, String log, StoredPost post) throws SQLException {
        try (Connection owner = kind.owner(database);
                Statement guards = owner.createStatement();
                PreparedStatement update = owner.prepareStatement("update content set body = ?, seed = ?"
                        + " where number = ? and log = (select id from log where origin = ?)")) {
            guards.execute(
                    kind == Kind.H2 ? "set referential_integrity false" : "set session_replication_role = replica");
            update.setBytes(1, post.content());
            update.setBytes(2, post.seed());
            update.setInt(3, post.post().number());
            update.setString(4, log);
            update.executeUpdate();
        }
    }
}
