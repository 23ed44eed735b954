package se.stabsliggaren.integrity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which logs are trusted, and whose cosignatures make a head count (C2SP tlog-policy). */
public final class Policy {

    private final List<VerifierKey> logs;
    private final Map<String, VerifierKey> witnesses;
    private final Map<String, Group> groups;
    private final String quorum;

    /** Members of which so many must have witnessed. */
    record Group(int needed, List<String> members) {}

    Policy(List<VerifierKey> logs, Map<String, VerifierKey> witnesses, Map<String, Group> groups, String quorum) {
        this.logs = List.copyOf(logs);
        this.witnesses = new LinkedHashMap<>(witnesses);
        this.groups = Map.copyOf(groups);
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

    /** The keys of logs whose heads are accepted. */
    public List<VerifierKey> logs() {
        return logs;
    }

    /** The keys of witnesses, by their names in the policy. */
    public Map<String, VerifierKey> witnesses() {
        return new LinkedHashMap<>(witnesses);
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
}
