package se.stabsliggaren.api.recovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Sha256;

/** A bundle as somebody makes it anew who holds one, and no key: with a manifest that fits. */
public final class Rewritten {

    private static final String CONTENT = "incident/content.jsonl";
    private static final String MANIFEST = "manifest.json";

    private Rewritten() {}

    /** Shows a post of the incident otherwise. */
    public static void content(Path bundle, int post, byte[] line) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(bundle)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        String[] lines = new String(files.get(CONTENT), StandardCharsets.UTF_8).split("\n");
        lines[post - 1] = new String(line, StandardCharsets.UTF_8);
        byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        files.put(CONTENT, content);
        files.put(MANIFEST, listed(files.get(MANIFEST), content));
        try (OutputStream out = Files.newOutputStream(bundle);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static byte[] listed(byte[] manifest, byte[] content) {
        Map<String, Object> members = new TreeMap<>();
        ((Map<?, ?>) Objects.requireNonNull(Json.read(manifest)))
                .forEach((name, value) -> members.put((String) name, value));
        members.put(
                "files",
                ((List<?>) members.get("files"))
                        .stream()
                                .map(file -> ((Map<?, ?>) file).get("name").equals(CONTENT)
                                        ? Map.of(
                                                "name",
                                                CONTENT,
                                                "sha256",
                                                HexFormat.of().formatHex(Sha256.of(content)),
                                                "size",
                                                (long) content.length)
                                        : file)
                                .toList());
        return Json.write(members);
    }
}
