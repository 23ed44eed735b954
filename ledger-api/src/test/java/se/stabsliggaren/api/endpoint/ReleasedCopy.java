package se.stabsliggaren.api.endpoint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Sha256;

/** A masked copy in the hands of somebody who would like to know what is covered, and has nothing but the file. */
final class ReleasedCopy {

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{20,}={0,2}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> digests = new HashSet<>();
    private final List<byte[]> salts = new ArrayList<>(List.of(new byte[0]));

    ReleasedCopy(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        files.forEach((name, bytes) -> take(name + "\n" + new String(bytes, StandardCharsets.UTF_8)));
    }

    private void take(String text) {
        Matcher hex = HEX.matcher(text);
        while (hex.find()) {
            digests.add(hex.group());
        }
        Matcher written = BASE64.matcher(text);
        while (written.find()) {
            try {
                byte[] bytes = Base64.getDecoder().decode(written.group());
                digests.add(HexFormat.of().formatHex(bytes));
                salts.add(bytes);
            } catch (IllegalArgumentException notBase64) {
                // A long word.
            }
        }
    }

    Set<String> names() {
        return files.keySet();
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** The line of content for a post. */
    String shown(int post) {
        return text("incident/content.jsonl").split("\n")[post - 1];
    }

    /** The files in which a word stands, in whatever case. */
    List<String> with(String word) {
        return files.keySet().stream()
                .filter(name ->
                        text(name).toLowerCase(java.util.Locale.ROOT).contains(word.toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    /** Whether a guess turns out right by a digest in the copy, with any salt in it or none. */
    boolean confirms(String guess) {
        return salts.stream().anyMatch(salt -> confirms(guess, salt));
    }

    boolean confirms(String guess, byte[] salt) {
        byte[] plain = guess.getBytes(StandardCharsets.UTF_8);
        return digests.contains(HexFormat.of().formatHex(Sha256.of(salt, plain)))
                || digests.contains(HexFormat.of().formatHex(Sha256.of(salt, Json.write(guess))));
    }
}
