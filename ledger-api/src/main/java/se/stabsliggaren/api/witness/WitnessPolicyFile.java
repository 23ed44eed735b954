package se.stabsliggaren.api.witness;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.integrity.Policy;
import se.stabsliggaren.integrity.VerifierKey;

/** The witnesses of this ledger's register, and how many of them the body asks for (C2SP tlog-policy). */
public final class WitnessPolicyFile {

    /** In the data folder: a policy without logs. */
    static final String NAME = "witnesses.policy";

    private final Policy policy;

    private WitnessPolicyFile(Policy policy) {
        this.policy = policy;
    }

    /**
     * Reads the policy in a data folder; without one there are no witnesses.
     *
     * @throws StartupException when it is not legal
     */
    public static WitnessPolicyFile in(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new WitnessPolicyFile(Policy.withoutWitnesses());
        }
        try {
            Policy policy = Policy.read(Files.readAllBytes(file));
            if (!policy.logs().isEmpty()) {
                throw new IllegalArgumentException("log");
            }
            policy.addresses().values().forEach(WitnessPolicyFile::address);
            return new WitnessPolicyFile(policy);
        } catch (IllegalArgumentException e) {
            throw new StartupException(
                    "Filen %s går inte att förstå; skriv rader med witness, group och quorum i den ordningen, och ingen med log."
                            .formatted(file),
                    e);
        } catch (IOException e) {
            throw new StartupException("Filen %s går inte att läsa; ge rättigheter till den.".formatted(file), e);
        }
    }

    private static URI address(String prefix) {
        URI address = URI.create(prefix.replaceAll("/$", "") + "/add-checkpoint");
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException(prefix);
        }
        return address;
    }

    /** The keys of all of them, also of those that are asked by hand. */
    List<VerifierKey> keys() {
        return List.copyOf(policy.witnesses().values());
    }

    /** Those that are asked over a network. */
    List<WitnessEndpoint> asked() {
        List<WitnessEndpoint> asked = new ArrayList<>();
        Map<String, String> addresses = policy.addresses();
        policy.witnesses().forEach((name, key) -> {
            String prefix = addresses.get(name);
            if (prefix != null) {
                asked.add(new WitnessEndpoint(name, key, address(prefix)));
            }
        });
        return asked;
    }

    /** What whoever verifies a log can ask of its heads. */
    public Policy policy(List<VerifierKey> logs) {
        return policy.accepting(logs);
    }
}
