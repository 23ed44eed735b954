package se.stabsliggaren.integrity.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Sha256;
import se.stabsliggaren.integrity.bundle.Layout;

/** A bundle taken apart, so that it can be damaged and put together again. */
final class BundleFilesMap {

    final Map<String, byte[]> files = new LinkedHashMap<>();

    static BundleFilesMap unzip(byte[] zip) {
        BundleFilesMap bundle = new BundleFilesMap();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                bundle.files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    byte[] zip() {
        return zip(new byte[0]);
    }

    /** @param extra what stands in each file's extra field */
    byte[] zip(byte[] extra) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                entry.setExtra(extra);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    BundleFilesMap edit(String name, UnaryOperator<String> how) {
        String before = text(name);
        String after = how.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("this damages nothing: " + name);
        }
        files.put(name, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    List<String> lines(String name) {
        return new ArrayList<>(List.of(text(name).split("\n")));
    }

    BundleFilesMap lines(String name, List<String> lines) {
        files.put(name, (String.join("\n", lines) + (lines.isEmpty() ? "" : "\n")).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    BundleFilesMap line(String name, int number, UnaryOperator<String> how) {
        List<String> lines = lines(name);
        String after = how.apply(lines.get(number - 1));
        if (after.equals(lines.get(number - 1))) {
            throw new IllegalStateException("this damages nothing: " + name + " " + number);
        }
        lines.set(number - 1, after);
        return lines(name, lines);
    }

    /** With the leaves that the posts have now, as one who forges would make them. */
    BundleFilesMap releaved() {
        for (Layout.Part part : Layout.Part.values()) {
            List<String> leaves = new ArrayList<>();
            if (text(part.posts()).isEmpty()) {
                lines(part.leaves(), leaves);
                continue;
            }
            for (String post : lines(part.posts())) {
                byte[] leaf = Sha256.of(new byte[] {0}, post.getBytes(StandardCharsets.UTF_8));
                leaves.add(java.util.Base64.getEncoder().encodeToString(leaf));
            }
            lines(part.leaves(), leaves);
        }
        return this;
    }

    /** With a manifest that fits the files as they are now. */
    BundleFilesMap relisted() {
        Map<String, Object> manifest = manifest();
        List<Object> listed = new ArrayList<>();
        new TreeMap<>(files).forEach((name, bytes) -> {
            if (!name.equals(Layout.MANIFEST)) {
                listed.add(Map.of("name", name, "sha256", HexFormat.of().formatHex(Sha256.of(bytes)), "size", (long)
                        bytes.length));
            }
        });
        manifest.put("files", listed);
        return manifest(manifest);
    }

    Map<String, Object> manifest() {
        Map<String, Object> manifest = new TreeMap<>();
        ((Map<?, ?>) java.util.Objects.requireNonNull(Json.read(files.get(Layout.MANIFEST))))
                .forEach((name, value) -> manifest.put((String) name, value));
        return manifest;
    }

    BundleFilesMap manifest(Map<String, Object> manifest) {
        files.remove(Layout.MANIFEST);
        files.put(Layout.MANIFEST, Json.write(manifest));
        return this;
    }
}
