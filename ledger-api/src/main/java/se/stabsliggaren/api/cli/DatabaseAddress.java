package se.stabsliggaren.api.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL database as one setting names it.
 *
 * @param url without user and password
 * @param user who owns the tables
 */
record DatabaseAddress(String url, String user, String password) {

    private static final String SCHEME = "jdbc:postgresql:";

    /** Reads {@code jdbc:postgresql://host/database?user=name&password=secret}. */
    static DatabaseAddress of(String setting) {
        int query = setting.indexOf('?');
        if (!setting.startsWith(SCHEME) || query < 0) {
            throw unreadable();
        }
        Map<String, String> secrets = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (String parameter : setting.substring(query + 1).split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (equals > 0 && (name.equals("user") || name.equals("password"))) {
                secrets.put(name, URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
            } else {
                others.add(parameter);
            }
        }
        String user = secrets.get("user");
        if (user == null || user.isEmpty()) {
            throw unreadable();
        }
        String rest = others.isEmpty() ? "" : "?" + String.join("&", others);
        return new DatabaseAddress(setting.substring(0, query) + rest, user, secrets.getOrDefault("password", ""));
    }

    private static StartFailure unreadable() {
        return new StartFailure("Databasens adress går inte att läsa; skriv den som"
                + " jdbc:postgresql://värd/databas?user=namn, med lösenordet i en fil till --database-password.");
    }
}
