package se.stabsliggaren.integrity.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.NotCanonical;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** What chance does to a bundle: to its container, its files, its lines, the values in them, with or without what hides it. */
final class AnyDamage {

    private static final List<Object> VALUES = Arrays.asList(
            null,
            true,
            false,
            0L,
            1L,
            2L,
            5L,
            8L,
            9L,
            -1L,
            Json.MAX_INTEGER,
            1L << 31,
            1L << 32,
            "",
            " ",
            "x",
            "note.written",
            "move.begun",
            "move.called-off",
            "move.taken-over",
            "record.disposal-carried-out",
            "request.assessed",
            "register.key-introduced",
            "register.head-noted",
            "constructor",
            "__proto__",
            "\u001b[2K\rGODKÄND.",
            "\ufeff",
            "\u2800",
            "\u202edlog",
            "\u0085",
            "a\nb",
            "😂",
            "type",
            "data.text",
            "data.covered[0].post",
            "corrects",
            "2024-02-30T12:00:00.000Z",
            "2024-02-29T23:59:60.000Z",
            "0000-01-01T00:00:00.000Z",
            "AAAA",
            "AAA",
            "A".repeat(43) + "=",
            List.of(),
            Map.of(),
            List.of(1L, "a"),
            Map.of("constructor", 1L));
    private static final List<String> NAMES = List.of(
            "constructor",
            "toString",
            "__proto__",
            "hasOwnProperty",
            "valueOf",
            "withheld",
            "erased",
            "leaf",
            "x",
            "",
            "slots",
            "value",
            "release",
            "register",
            "path",
            "words",
            "refusal",
            "statement");
    private static final int[] NUMBERS = {0, 1, 2, 3, 8, 0x7F, 0x80, 0xFF, 0xFFFF, 0x8000, -1, 1 << 31, 0x800, 0x10, 20
    };

    private final Random random;

    AnyDamage(Random random) {
        this.random = random;
    }

    byte[] of(byte[] zip) {
        byte[] damaged = zip;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] zip) {
        if (random.nextInt(4) == 0) {
            return random.nextBoolean() ? header(zip) : bytes(zip);
        }
        BundleFilesMap bundle;
        try {
            bundle = BundleFilesMap.unzip(zip);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return bytes(zip);
        }
        if (bundle.files.isEmpty()) {
            return bytes(zip);
        }
        List<String> names = List.copyOf(bundle.files.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> bundle.files.put(name, bytes(bundle.files.get(name)));
            case 1 -> bundle.files.put(name, lines(bundle.files.get(name)));
            case 2 -> files(bundle, name);
            default -> value(bundle);
        }
        try {
            if (random.nextInt(4) > 0) {
                mended(bundle);
            }
            return random.nextInt(4) == 0 ? packed(bundle) : bundle.zip();
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            return zip; // so damaged that it cannot be put together; the next try
        }
    }

    /** A bit, a byte, some bytes that go, come, or stand twice. */
    private byte[] bytes(byte[] before) {
        if (before.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        byte[] bytes = before.clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 4 : 200));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt();
            case 2 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 3 -> {
                out.write(bytes, 0, at);
                out.write(bytes, at + length, bytes.length - at - length);
                return out.toByteArray();
            }
            case 4 -> {
                out.write(bytes, 0, at + length);
                out.write(bytes, at, bytes.length - at);
                return out.toByteArray();
            }
            default -> {
                byte[] put = new byte[length];
                random.nextBytes(put);
                out.write(bytes, 0, at);
                out.writeBytes(put);
                out.write(bytes, at, bytes.length - at);
                return out.toByteArray();
            }
        }
        return bytes;
    }

    /** A field of one of the container's headers. */
    private byte[] header(byte[] zip) {
        List<Integer> headers = new ArrayList<>();
        for (int i = 0; i + 4 <= zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] < 9 && zip[i + 3] < 9) {
                headers.add(i);
            }
        }
        if (headers.isEmpty()) {
            return bytes(zip);
        }
        byte[] changed = zip.clone();
        int at = headers.get(random.nextInt(headers.size())) + 2 * (2 + random.nextInt(22));
        int number = NUMBERS[random.nextInt(NUMBERS.length)];
        int width = random.nextBoolean() ? 2 : 4;
        for (int i = 0; i < width && at + i < changed.length; i++) {
            changed[at + i] = (byte) (number >>> 8 * i);
        }
        return changed;
    }

    private byte[] lines(byte[] file) {
        List<String> lines = new ArrayList<>(List.of(new String(file, StandardCharsets.ISO_8859_1).split("(?<=\n)")));
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            case 2 -> java.util.Collections.swap(lines, at, other);
            case 3 -> lines.set(at, lines.get(other));
            default -> lines.set(at, "\n");
        }
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void files(BundleFilesMap bundle, String name) {
        List<String> names = List.copyOf(bundle.files.keySet());
        String other = names.get(random.nextInt(names.size()));
        byte[] file = bundle.files.get(name);
        switch (random.nextInt(5)) {
            case 0 -> bundle.files.remove(name);
            case 1 -> bundle.files.put(other, file);
            case 2 -> bundle.files.put(name.replaceFirst("[a-z]", "Z"), file);
            case 3 ->
                bundle.files.put(
                        name + List.of("/x", ".", "x", "\u001b[1m", "å").get(random.nextInt(5)), file);
            default ->
                bundle.files.put(
                        List.of("views/con.html", "views/A", "views/a", "format/x", "rotations/3", "rotations/08")
                                .get(random.nextInt(6)),
                        file);
        }
    }

    /** A value in a line of posts or content, or in the manifest. */
    private void value(BundleFilesMap bundle) {
        Part part = random.nextInt(3) == 0 ? Part.REGISTER : Part.INCIDENT;
        String name = List.of(part.content(), part.content(), part.content(), part.posts(), "manifest.json")
                .get(random.nextInt(5));
        byte[] file = bundle.files.get(name);
        if (file == null) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of(new String(file, StandardCharsets.UTF_8).split("\n", -1)));
        if (lines.size() > 1 && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        int at = random.nextInt(lines.size());
        try {
            Object value = Json.read(lines.get(at).getBytes(StandardCharsets.UTF_8));
            Object changed = changed(value);
            if (random.nextInt(3) == 0) {
                changed = changed(changed);
            }
            lines.set(at, Json.text(changed));
            String end = name.equals("manifest.json") ? "" : "\n";
            bundle.files.put(name, (String.join("\n", lines) + end).getBytes(StandardCharsets.UTF_8));
        } catch (NotCanonical e) {
            bundle.files.put(name, bytes(file));
        }
    }

    private @Nullable Object any() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private @Nullable Object changed(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map when random.nextInt(8) > 0 -> changed(map);
            case List<?> list when random.nextInt(8) > 0 -> changed(list);
            case String text when random.nextInt(3) == 0 -> text + any();
            case Long number when random.nextInt(3) > 0 -> number + random.nextInt(3) - 1;
            case null, default -> any();
        };
    }

    private Map<String, @Nullable Object> changed(Map<?, ?> before) {
        Map<String, @Nullable Object> map = new TreeMap<>();
        before.forEach((name, value) -> map.put((String) name, value));
        List<String> names = List.copyOf(map.keySet());
        if (names.isEmpty() || random.nextInt(12) == 0) {
            map.put(NAMES.get(random.nextInt(NAMES.size())), any());
            return map;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
            case 0 -> map.remove(name);
            case 1 -> map.put(NAMES.get(random.nextInt(NAMES.size())), map.remove(name));
            default -> map.put(name, changed(map.get(name)));
        }
        return map;
    }

    private List<@Nullable Object> changed(List<?> before) {
        List<@Nullable Object> list = new ArrayList<>(before);
        if (list.isEmpty()) {
            list.add(any());
            return list;
        }
        int at = random.nextInt(list.size());
        switch (random.nextInt(10)) {
            case 0 -> list.remove(at);
            case 1 -> list.add(random.nextInt(list.size()), list.get(at));
            case 2 -> java.util.Collections.swap(list, at, random.nextInt(list.size()));
            default -> list.set(at, changed(list.get(at)));
        }
        return list;
    }

    /** As one who hides what was done: each post commits to its content, leaves and heads fit, and all is listed. */
    private void mended(BundleFilesMap bundle) {
        if (random.nextInt(4) > 0) {
            for (Part part : Part.values()) {
                if (bundle.files.keySet().containsAll(List.of(part.posts(), part.leaves(), part.content()))) {
                    mended(bundle, part);
                }
            }
        }
        if (bundle.files.containsKey("manifest.json") && random.nextInt(8) > 0) {
            try {
                bundle.relisted();
            } catch (NotCanonical e) {
                return; // the manifest itself is damaged
            }
        }
    }

    private void mended(BundleFilesMap bundle, Part part) {
        List<String> posts = new ArrayList<>(bundle.lines(part.posts()));
        List<String> contents = bundle.lines(part.content());
        List<String> leaves = new ArrayList<>();
        Frontier tree = Frontier.empty();
        String origin = "";
        for (int i = 0; i < posts.size(); i++) {
            if (i < contents.size()) {
                posts.set(i, sealing(posts.get(i), contents.get(i)));
            }
            byte[] leaf = TreeHash.leaf(posts.get(i).getBytes(StandardCharsets.UTF_8));
            leaves.add(Base64.getEncoder().encodeToString(leaf));
            tree = tree.with(leaf);
            origin = posts.get(i).replaceAll("^.*\"log\":\"([^\"]*)\".*$", "$1");
        }
        bundle.lines(part.posts(), posts);
        bundle.lines(part.leaves(), leaves);
        if (!origin.isEmpty() && origin.indexOf(' ') < 0 && origin.indexOf('{') < 0 && random.nextInt(6) > 0) {
            SigningKey key = SigningKey.derived(new byte[32], origin, 1);
            bundle.files.put(
                    part.checkpoint(), key.sign(Checkpoint.of(origin, tree)).bytes());
        }
    }

    private static String sealing(String post, String content) {
        try {
            Frontier slots =
                    switch (ContentForm.read(content.getBytes(StandardCharsets.UTF_8))) {
                        case ContentForm.Open open -> open.slots(SlotTable.standard(), new PostFacts());
                        case ContentForm.Slots each -> each.slots(SlotTable.standard(), new PostFacts());
                        case ContentForm.Withheld ignored -> null;
                    };
            if (slots != null) {
                return post.replaceAll(
                        "\"event\":\\{\"root\":\"[^\"]*\",\"slots\":[0-9]*}",
                        "\"event\":{\"root\":\"" + Base64.getEncoder().encodeToString(slots.root()) + "\",\"slots\":"
                                + slots.size() + "}");
            }
        } catch (IllegalArgumentException e) {
            return post; // of a content without form nothing follows
        }
        return post;
    }

    /** Packed in another way that the container allows: stored, or at another level. */
    private byte[] packed(BundleFilesMap bundle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(random.nextInt(10));
            for (Map.Entry<String, byte[]> file : new LinkedHashMap<>(bundle.files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                if (random.nextBoolean()) {
                    CRC32 crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
