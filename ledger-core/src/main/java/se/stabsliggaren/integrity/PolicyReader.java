package se.stabsliggaren.integrity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a policy line by line; what a line names must have been defined above it. */
final class PolicyReader {

    static final String NONE = "none";

    private final List<VerifierKey> logs = new ArrayList<>();
    private final Map<String, VerifierKey> witnesses = new LinkedHashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Policy.Group> groups = new LinkedHashMap<>();
    private final Set<String> members = new HashSet<>();
    private @Nullable String quorum;

    Policy read(String file) {
        if (file.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' || c == 0x7F)
                || !file.isEmpty() && !file.endsWith("\n")) {
            throw new IllegalArgumentException("a control character, or a last line without its end");
        }
        for (String line : file.split("\n", -1)) {
            String words = line.replaceAll("^[ \t]+|[ \t]+$", "");
            if (!words.isEmpty() && !words.startsWith("#")) {
                try {
                    line(List.of(words.split("[ \t]+")));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(line + ": " + e.getMessage(), e);
                }
            }
        }
        if (quorum == null) {
            throw new IllegalArgumentException("no quorum line");
        }
        return new Policy(logs, witnesses, addresses, groups, quorum);
    }

    private void line(List<String> words) {
        switch (words.getFirst()) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default -> throw new IllegalArgumentException("no such line");
        }
    }

    private void log(List<String> words) {
        require(words.size() == 2 || words.size() == 3, "a log has a key, and perhaps an address");
        VerifierKey key = key(words.get(1), VerifierKey.Kind.NOTE);
        require(logs.stream().noneMatch(key::sameMaterial), "this key is listed already");
        logs.add(key);
    }

    private void witness(List<String> words) {
        require(words.size() == 3 || words.size() == 4, "a witness has a name and a key, and perhaps an address");
        VerifierKey key = key(words.get(2), VerifierKey.Kind.COSIGNATURE);
        require(witnesses.values().stream().noneMatch(key::sameMaterial), "this key is listed already");
        witnesses.put(fresh(words.get(1)), key);
        if (words.size() == 4) {
            addresses.put(words.get(1), words.get(3));
        }
    }

    private void group(List<String> words) {
        require(words.size() >= 4, "a group has a name, a threshold and members");
        List<String> listed = words.subList(3, words.size());
        for (String member : listed) {
            require(defined(member), member + " is not defined above");
            require(members.add(member), member + " is a member already");
        }
        int needed =
                switch (words.get(2)) {
                    case "all" -> listed.size();
                    case "any" -> 1;
                    default -> Math.toIntExact(Decimal.read(words.get(2)));
                };
        require(needed >= 1 && needed <= listed.size(), "the threshold is not within the members");
        groups.put(fresh(words.get(1)), new Policy.Group(needed, List.copyOf(listed)));
    }

    private void quorum(List<String> words) {
        require(words.size() == 2 && quorum == null, "there is one quorum line, with one name");
        require(words.get(1).equals(NONE) || defined(words.get(1)), words.get(1) + " is not defined above");
        quorum = words.get(1);
    }

    private boolean defined(String name) {
        return witnesses.containsKey(name) || groups.containsKey(name);
    }

    private String fresh(String name) {
        require(!name.equals(NONE) && !defined(name), name + " is taken");
        return name;
    }

    private static VerifierKey key(String vkey, VerifierKey.Kind kind) {
        VerifierKey key = VerifierKey.read(vkey);
        require(key.kind() == kind, "a key of the wrong kind");
        return key;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
