package se.stabsliggaren.integrity;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which logs are trusted, and whose cosignatures make a head count (C2SP tlog-policy). */
public final class Policy {

    private final List<VerifierKey> logs;
    private final Map<String, VerifierKey> witnesses;
    private final Map<String, String> addresses;
    private final Map<String, Group> groups;
    private final String quorum;

    /** Members of which so many must have witnessed. */
    record Group(int needed, List<String> members) {}

    Policy(
            List<VerifierKey> logs,
            Map<String, VerifierKey> witnesses,
            Map<String, String> addresses,
            Map<String, Group> groups,
            String quorum) {
        this.logs = List.copyOf(logs);
        this.witnesses = new LinkedHashMap<>(witnesses);
        this.addresses = Map.copyOf(addresses);
        this.groups = new LinkedHashMap<>(groups);
        this.quorum = quorum;
    }

    /**
     * Reads a policy file.
     *
     * @throws IllegalArgumentException when it is not legal; the message says which line
     */
    public static Policy read(byte[] file) {
        return new PolicyReader().read(Utf8.decode(file));
    }

    /** A policy that asks for no witness. */
    public static Policy withoutWitnesses() {
        return new Policy(List.of(), Map.of(), Map.of(), Map.of(), PolicyReader.NONE);
    }

    /**
     * The same witnesses and quorum for heads of these logs instead. Which addresses the witnesses are asked at concerns
     * only who asks them, and is left out.
     *
     * @throws IllegalArgumentException when two are the same key
     */
    public Policy accepting(List<VerifierKey> others) {
        Policy policy = new Policy(others, witnesses, Map.of(), groups, quorum);
        return read(policy.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The keys of logs whose heads are accepted. */
    public List<VerifierKey> logs() {
        return logs;
    }

    /** The keys of witnesses, by their names in the policy. */
    public Map<String, VerifierKey> witnesses() {
        return new LinkedHashMap<>(witnesses);
    }

    /** Where witnesses are asked, by their names in the policy; one without an address is asked by hand. */
    public Map<String, String> addresses() {
        return addresses;
    }

    /** Whether any cosignature is asked for. */
    public boolean wantsWitnesses() {
        return !quorum.equals(PolicyReader.NONE);
    }

    /** Whether it is enough that these witnesses have cosigned. */
    public boolean metBy(Set<String> cosigned) {
        return !wantsWitnesses() || witnessed(quorum, cosigned);
    }

    private boolean witnessed(String name, Set<String> cosigned) {
        Group group = groups.get(name);
        if (group == null) {
            return cosigned.contains(name);
        }
        return group.members().stream()
                        .filter(member -> witnessed(member, cosigned))
                        .count()
                >= group.needed();
    }

    /** The policy as a file. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        logs.forEach(key -> line(out, "log", key));
        witnesses.forEach((name, key) -> line(out, "witness", name, key, addresses.getOrDefault(name, "")));
        groups.forEach((name, group) -> line(out, "group", name, group.needed(), String.join(" ", group.members())));
        line(out, "quorum", quorum);
        return out.toString();
    }

    private static void line(StringBuilder out, Object... words) {
        out.append(Stream.of(words)
                        .map(Object::toString)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")))
                .append('\n');
    }
}
