package se.stabsliggaren.api.disposal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;

/**
 * Somebody with a copy of the database who guesses: every value of bytes that is left, and every base64 in one, is taken
 * for a digest, and held against the guess with every salt, seed and key that is left.
 */
final class Guesses {

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{20,}={0,2}");
    private static final int MOST_SLOTS = 200;

    private final Set<String> digests = new HashSet<>();
    private final List<byte[]> keys = new ArrayList<>();

    Guesses(DisposedLedger incident) throws SQLException {
        try (Connection owner = incident.kind.owner(incident.database)) {
            for (String table : Remains.tables(owner)) {
                try (Statement statement = owner.createStatement();
                        ResultSet row = statement.executeQuery("select * from " + table)) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            if (row.getObject(i) instanceof byte[] bytes) {
                                take(bytes);
                            }
                        }
                    }
                }
            }
        }
        for (StoredPost post : incident.ledger.posts().posts(incident.log, 0, 1000)) {
            for (ShownSlot slot : post.slots()) {
                digests.add(hex(slot.leafHash()));
                if (slot instanceof ShownSlot.Open(Slot open)) {
                    digests.add(hex(open.digest()));
                }
            }
        }
    }

    private void take(byte[] bytes) {
        digests.add(hex(bytes));
        if (bytes.length == 16 || bytes.length == 32) {
            keys.add(bytes);
        }
        Matcher written = BASE64.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (written.find()) {
            try {
                byte[] decoded = Base64.getDecoder().decode(written.group());
                digests.add(hex(decoded));
                if (decoded.length == 16 || decoded.length == 32) {
                    keys.add(decoded);
                }
            } catch (IllegalArgumentException notBase64) {
                // A long word.
            }
        }
    }

    /** By what the guess is found to be right. */
    List<String> matches(String guess) {
        List<String> matches = new ArrayList<>();
        byte[] plain = guess.getBytes(StandardCharsets.UTF_8);
        byte[] written = Json.write(guess);
        for (byte[] value : List.of(plain, written)) {
            match(Sha256.of(value), "plain", matches);
            for (byte[] key : keys) {
                match(Sha256.of(key, value), "salt", matches);
                match(hmac(key, value), "mac", matches);
                match(hmac(key, Sha256.of(value)), "name", matches);
                for (int i = 0; key.length == 32 && i < MOST_SLOTS; i++) {
                    match(Sha256.of(Slot.salt(key, i), value), "seed", matches);
                }
            }
        }
        return matches;
    }

    private void match(byte[] digest, String how, List<String> matches) {
        if (digests.contains(hex(digest))) {
            matches.add(how);
        }
    }

    private static byte[] hmac(byte[] key, byte[] value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
