package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    private static final String FIRST = log("kommunen.example/ledger/k7w2/incident/q4t9");
    private static final String SECOND = log("kommunen.example/ledger/k7w2/incident/x9x9");
    private static final String LAN = witness("lansstyrelsen.example/witness", 1);
    private static final String GRANNE = witness("grannen.example/witness", 2);
    private static final String WITNESSES = "witness lan " + LAN + "\nwitness granne " + GRANNE + "\n";

    /** Every log has a key of its own; with one for all, this would be the same log twice. */
    @Test
    void takesTwoIncidentsOfOneBody() {
        Policy policy = policy("log " + FIRST + "\nlog " + SECOND + " https://kommunen.example/\nquorum none\n");
        assertThat(policy.logs())
                .extracting(VerifierKey::name)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(policy.metBy(Set.of())).isTrue();
    }

    @Test
    void readsSpacesTabsCommentsAndEmptyLines() {
        assertThat(policy("\n \t# vi\n\tlog  " + FIRST + "\t\n" + WITNESSES + "quorum\tlan \n")
                        .metBy(Set.of("lan")))
                .isTrue();
    }

    @Test
    void asksForSoManyOfAGroup() {
        Policy all = policy(WITNESSES + "group g all lan granne\nquorum g\n");
        assertThat(all.metBy(Set.of("lan"))).isFalse();
        assertThat(all.metBy(Set.of("lan", "granne"))).isTrue();
        Policy any = policy(WITNESSES + "group g 1 lan granne\nquorum g\n");
        assertThat(any.metBy(Set.of("granne"))).isTrue();
        assertThat(any.metBy(Set.of("g"))).isFalse();
    }

    @Test
    void asksForGroupsWithinGroups() {
        Policy policy = policy(WITNESSES + "group inner any lan\ngroup outer all inner granne\nquorum outer\n");
        assertThat(policy.metBy(Set.of("granne"))).isFalse();
        assertThat(policy.metBy(Set.of("granne", "lan"))).isTrue();
    }

    @Test
    void isWrittenForTheIncidentsOfOneBodyAsALegalFile() {
        Policy asked = policy("witness lan " + LAN + " https://lansstyrelsen.example/w\nwitness granne " + GRANNE
                + "\ngroup inner any lan\ngroup outer 2 inner granne\nquorum outer\n");
        Policy given = asked.accepting(List.of(VerifierKey.read(FIRST), VerifierKey.read(SECOND)));

        assertThat(given)
                .hasToString("log " + FIRST + "\nlog " + SECOND + "\n" + WITNESSES
                        + "group inner 1 lan\ngroup outer 2 inner granne\nquorum outer\n");
        assertThat(policy(given.toString())).hasToString(given.toString());
        assertThat(given.metBy(Set.of("granne"))).isFalse();
        assertThat(given.metBy(Set.of("granne", "lan"))).isTrue();
        assertThat(asked.addresses()).containsOnly(Map.entry("lan", "https://lansstyrelsen.example/w"));
    }

    /** Two logs with one key would be the same log twice. */
    @Test
    void isNotWrittenWithOneKeyTwice() {
        VerifierKey key = VerifierKey.read(FIRST);

        assertThat(Policy.withoutWitnesses()).hasToString("quorum none\n");
        assertThatThrownBy(() -> Policy.withoutWitnesses().accepting(List.of(key, key)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quorum none",
                "quorum none\nquorum none\n",
                "quorum lan\nWITNESSES",
                "WITNESSESgroup g 3 lan granne\nquorum g\n",
                "WITNESSESgroup g 0 lan\nquorum g\n",
                "WITNESSESgroup g 01 lan\nquorum g\n",
                "WITNESSESgroup g any none\nquorum g\n",
                "WITNESSESgroup g any\nquorum g\n",
                "WITNESSESgroup none any lan\nquorum none\n",
                "WITNESSESgroup lan any granne\nquorum lan\n",
                "WITNESSESgroup g any lan\ngroup h any lan\nquorum g\n",
                "WITNESSESgroup g any h\ngroup h any lan\nquorum g\n",
                "WITNESSESWITNESSESquorum none\n",
                "log FIRST\nlog FIRST\nquorum none\n",
                "log LAN\nquorum none\n",
                "witness w FIRST\nquorum none\n",
                "lag FIRST\nquorum none\n",
                "log FIRST a b\nquorum none\n",
                "quorum none\r\n"
            })
    void refusesWhatIsNotLegal(String file) {
        String written =
                file.replace("WITNESSES", WITNESSES).replace("FIRST", FIRST).replace("LAN", LAN);
        assertThatThrownBy(() -> policy(written)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Policy policy(String file) {
        return Policy.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String log(String origin) {
        return SigningKey.derived(new byte[32], origin, 1).verifierKey().toString();
    }

    private static String witness(String name, int seed) {
        return SigningKey.ofWitness(name, SignedNoteTest.seed(seed))
                .verifierKey()
                .toString();
    }
}
