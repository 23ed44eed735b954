package se.stabsliggaren.api.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case as its two files tell it: who keeps the incident, and what is recorded in it.
 *
 * @param name the folder, which also names the documents written about it
 * @param lines in the order they are played
 */
public record CaseFile(String name, Keeper keeper, String title, List<CaseLine> lines) {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private static final TypeReference<Map<String, Object>> DRAFT = new TypeReference<>() {};

    /** The authority whose incident it is; a played case is always its exercise. */
    public record Keeper(String id, String name, String domain) {}

    /** The case in this folder of the program's own resources. */
    public static CaseFile named(String name) {
        JsonNode opening = JSON.readTree(resource(name, "incident.json"));
        Keeper keeper = JSON.treeToValue(opening.required("keeper"), Keeper.class);
        String title = opening.required("title").asString();
        return new CaseFile(name, keeper, title, lines(resource(name, "posts.jsonl")));
    }

    static List<CaseLine> lines(String text) {
        List<CaseLine> lines = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(line(JSON.readTree(line))));
        return List.copyOf(lines);
    }

    private static CaseLine line(JsonNode line) {
        if (line.isArray()) {
            List<Map<String, Object>> group = new ArrayList<>();
            line.forEach(draft -> group.add(draft(draft)));
            return new CaseLine.Drafts(List.copyOf(group), true);
        }
        if (line.has("type")) {
            return new CaseLine.Drafts(List.of(draft(line)), false);
        }
        String clock = text(line, "clock");
        return new CaseLine.Turn(clock == null ? null : Instant.parse(clock), text(line, "as"));
    }

    private static Map<String, Object> draft(JsonNode draft) {
        return JSON.convertValue(draft, DRAFT);
    }

    private static @Nullable String text(JsonNode line, String field) {
        JsonNode value = line.get(field);
        return value == null ? null : value.asString();
    }

    private static String resource(String name, String file) {
        String path = "/cases/" + name + "/" + file;
        try (InputStream in = Objects.requireNonNull(CaseFile.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Every draft, without its place in time or group. */
    public List<Map<String, Object>> drafts() {
        List<Map<String, Object>> drafts = new ArrayList<>();
        for (CaseLine line : lines) {
            if (line instanceof CaseLine.Drafts recorded) {
                drafts.addAll(recorded.drafts());
            }
        }
        return List.copyOf(drafts);
    }
}
