package se.stabsliggaren.integrity.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Json;

/**
 * What a bundle holds (spec/bundle.md, "Manifest").
 *
 * @param register absent when the bundle has none
 * @param release the post whose assessment a masked bundle follows; absent when it is whole
 */
public record Manifest(
        Log incident, @Nullable Log register, @Nullable Long release, List<File> files) {

    /** One log and how many of its posts. */
    public record Log(String origin, long size) {}

    /**
     * One file beside the manifest.
     *
     * @param sha256 lower-case hexadecimal
     */
    public record File(String name, long size, String sha256) {}

    public Manifest {
        files = List.copyOf(files);
    }

    static Manifest whole(Checkpoint incident, @Nullable Checkpoint register, Collection<File> files) {
        return new Manifest(log(incident), register == null ? null : log(register), null, List.copyOf(files));
    }

    static Manifest masked(Checkpoint incident, @Nullable Checkpoint register, long release, Collection<File> files) {
        return new Manifest(log(incident), register == null ? null : log(register), release, List.copyOf(files));
    }

    /** Whether something of the incident may be covered. */
    public boolean masked() {
        return release != null;
    }

    public byte[] bytes() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bundle", Layout.FORMAT);
        json.put("kind", masked() ? "masked" : "whole");
        json.put("log", incident.origin());
        json.put("size", incident.size());
        if (register != null) {
            json.put("register", Map.of("log", register.origin(), "size", register.size()));
        }
        if (release != null) {
            json.put("release", release);
        }
        json.put("files", files.stream().map(Manifest::json).toList());
        return Json.write(json);
    }

    /**
     * Reads {@link #bytes}.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static Manifest read(byte[] bytes) {
        Members json = Members.of(Json.read(bytes));
        json.require(Layout.FORMAT, json.text("bundle"));
        Log incident = new Log(json.text("log"), json.number("size"));
        Log register = null;
        if (json.has("register")) {
            Members named = json.part("register");
            register = new Log(named.text("log"), named.number("size"));
            named.done();
        }
        Long release = json.has("release") ? (Long) json.number("release") : null;
        json.require(release == null ? "whole" : "masked", json.text("kind"));
        List<File> files = new ArrayList<>();
        String before = "";
        for (Object listed : json.list("files")) {
            Members file = Members.of(listed);
            files.add(new File(file.text("name"), file.number("size"), file.text("sha256")));
            file.done();
            if (before.compareTo(files.getLast().name()) >= 0) {
                throw new IllegalArgumentException("files out of order or twice: " + before);
            }
            before = files.getLast().name();
        }
        json.done();
        if (register != null && register.origin().equals(incident.origin())) {
            throw new IllegalArgumentException("two histories of one origin");
        }
        return new Manifest(incident, register, release, files);
    }

    private static Log log(Checkpoint head) {
        return new Log(head.origin(), head.size());
    }

    private static Map<String, Object> json(File file) {
        return Map.of("name", file.name(), "sha256", file.sha256(), "size", file.size());
    }
}
