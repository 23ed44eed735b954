package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.integrity.AddCheckpoint;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Policy;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.SigningKey;
import se.stabsliggaren.integrity.TlogProof;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.VerifierKey;

/** Two ledgers, of which one witnesses the other's register, and a county board that is asked by hand. */
class NeighboursTest {

    private static final String BOARD = "lansstyrelsen.example/vittne";
    private static final SigningKey BY_HAND = SigningKey.ofWitness(BOARD, new byte[SigningKey.SEED_LENGTH]);

    @TempDir
    static Path folder;

    private static Running ours;
    private static Running neighbour;
    private static VerifierKey witness;
    private static Http administrator;
    private static Http keeper;
    private static String incident;

    @BeforeAll
    static void startThemAndTellThemOfEachOther() throws Exception {
        Path us = Files.createTempDirectory(folder, "us");
        Path them = Files.createTempDirectory(folder, "them");
        String register;
        try (Running first = Running.in(us, "free")) {
            register = (String) first.staff()
                    .http("exempelby", Role.AUDITOR)
                    .get("/api/v1/register")
                    .member("key");
        }
        Files.writeString(them.resolve("witnessed.txt"), register + "\n");
        neighbour = Running.in(them, "free");
        Http.Answer key = neighbour.staff().http("grannby", Role.AUDITOR).get("/api/v1/witness");
        witness = VerifierKey.read((String) key.member("key"));
        Files.writeString(
                us.resolve("witnesses.policy"), """
                witness granne %s http://127.0.0.1:%d/api/v1/witness
                witness lan %s
                group vittnen 1 granne lan
                quorum vittnen
                """.formatted(witness, neighbour.port(), BY_HAND.verifierKey()));
        ours = Running.in(us, "free");
        administrator = ours.staff().http("exempelby", Role.ADMINISTRATOR);
        keeper = ours.staff().http("exempelby", Role.LOG_KEEPER);
        incident = ours.staff().opensAnExercise(keeper, "exempelby");
    }

    @AfterAll
    static void stop() {
        ours.close();
        neighbour.close();
    }

    @Test // #3
    void theNeighbourCosignsTheHeadAndItStandsBelowOurs() {
        Http.Answer asked = administrator.send("POST", "/api/v1/register/witnessings", null);
        SignedNote head = note(keeper.get("/api/v1/register/checkpoint?size=" + asked.member("size")));

        assertThat(asked.member("witnesses"))
                .isEqualTo(List.of(Map.of("name", "granne", "cosigned", true, "said", "Har bevittnat avstämningen.")));
        assertThat(head.signedBy(witness)).isTrue();
        assertThat(head.signedBy(ourKey())).isTrue();
    }

    @Test // #3
    void onlyAnAdministratorHasThemAsked() {
        assertThat(keeper.send("POST", "/api/v1/register/witnessings", null).status())
                .isEqualTo(403);
        assertThat(ours.staff()
                        .stranger()
                        .send("POST", "/api/v1/register/witnessings", null)
                        .status())
                .isEqualTo(401);
    }

    @Test // #3
    void whatIsHandedOutIsWitnessedByAsManyAsThePolicyAsksFor() throws Exception {
        String policy = keeper.get("/api/v1/register/policy").body();
        Path file = Files.writeString(folder.resolve("policy"), policy);

        String told = JarVerifier.run(bundle(), "--policy", file.toString());

        assertThat(policy).isEqualTo("""
                        log %s
                        witness granne %s
                        witness lan %s
                        group vittnen 1 granne lan
                        quorum vittnen
                        """.formatted(ourKey(), witness, BY_HAND.verifierKey()));
        assertThat(told)
                .contains("GODKÄND.")
                .contains("grade witnessed", "Bevittnad av 1 av 2: granne.")
                .doesNotContain("INTE");
    }

    @Test // #3
    void theWayFromAPostLeadsToAHeadThatTheNeighbourSigned() throws Exception {
        Http.Answer receipt =
                keeper.post(incident + "/posts", "{\"type\":\"note.written\",\"data\":{\"text\":\"Sist.\"}}");
        String path = receipt.header("Location") + "/proof-chain";
        assertThat(keeper.get(path).status()).as("nobody has noted it yet").isEqualTo(404);
        assertThat((String) keeper.get(path).member("detail")).contains("har inte antecknat nr");
        bundle();

        Http.Answer way = keeper.get(path);
        TlogProof post = proof(way, "post");
        TlogProof noted = proof(way, "noted");
        VerifierKey key = VerifierKey.read((String) keeper.get(incident).member("key"));
        assertThat(post.proves(leaf(way, "post"), key)).isTrue();
        assertThat(leaf(way, "post"))
                .isEqualTo(TreeHash.leaf(Base64.getDecoder().decode((String) receipt.member("bytes"))));
        assertThat(noted.proves(leaf(way, "noted"), ourKey())).isTrue();
        assertThat(noted.checkpoint().signedBy(witness)).isTrue();
        assertThat(values(way))
                .containsEntry("type", "register.head-noted")
                .containsEntry("data.incident", post.head().origin())
                .containsEntry("data.size", (int) post.head().size())
                .containsEntry(
                        "data.root",
                        Base64.getEncoder().encodeToString(post.head().root()));
    }

    private static Map<?, ?> step(Http.Answer way, String name) {
        return (Map<?, ?>) way.member(name);
    }

    private static TlogProof proof(Http.Answer way, String name) {
        return TlogProof.read((String) step(way, name).get("proof"));
    }

    private static byte[] leaf(Http.Answer way, String name) {
        return TreeHash.leaf(Base64.getDecoder().decode((String) step(way, name).get("bytes")));
    }

    /** What the slots of the register's post say, by their paths. */
    private static Map<Object, Object> values(Http.Answer way) {
        Map<Object, Object> values = new HashMap<>();
        for (Object each : (List<?>) step(way, "noted").get("slots")) {
            Map<?, ?> slot = (Map<?, ?>) each;
            values.put(slot.get("path"), slot.get("value"));
        }
        return values;
    }

    @Test // #3
    void aPolicyThatAsksForMoreIsNotMet() throws Exception {
        String policy = keeper.get("/api/v1/register/policy").body().replace("vittnen 1 ", "vittnen 2 ");
        Path file = Files.writeString(folder.resolve("strict-policy"), policy);

        assertThat(JarVerifier.run(bundle(), "--policy", file.toString()))
                .contains("INTE GODKÄND")
                .contains("policy-not-met");
    }

    @Test // #3
    void aPolicyForTwoIncidentsOfOneBodyIsLegal() {
        Http.Answer other = keeper.get(ours.staff().opensAnExercise(keeper, "exempelby"));
        List<VerifierKey> keys =
                List.of(VerifierKey.read((String) keeper.get(incident).member("key")), VerifierKey.read((String)
                        other.member("key")));
        Policy policy = policy(keeper.get("/api/v1/register/policy").body()).accepting(keys);

        assertThat(policy(policy.toString()).logs()).isEqualTo(keys).doesNotHaveDuplicates();
        assertThat(policy.witnesses()).containsOnlyKeys("granne", "lan");
    }

    @Test // #3
    void aHeadIsCarriedToAWitnessByHandAndTheLineBack() {
        AddCheckpoint asked = brought(0);
        SignedNote signed = new SignedNote(asked.checkpoint().text(), List.of(BY_HAND.cosign(asked.head(), 1)));

        Http.Answer kept = bring(signed.toString());

        assertThat(kept.member("kept")).isEqualTo(List.of(BOARD));
        assertThat(note(keeper.get("/api/v1/register/checkpoint?size=" + kept.member("size")))
                        .signedBy(BY_HAND.verifierKey()))
                .isTrue();
        assertThat(bring(signed.toString()).status()).isEqualTo(200);
    }

    @Test // #3
    void whatDoesNotVerifyIsNotKept() {
        keeper.post(incident + "/posts", "{\"type\":\"note.written\",\"data\":{\"text\":\"Telefonen är tyst.\"}}");
        ours.staff().opensAnExercise(keeper, "exempelby");
        AddCheckpoint asked = brought(1);
        Checkpoint head = asked.head();
        SigningKey another = SigningKey.ofWitness("okand.example/vittne", new byte[SigningKey.SEED_LENGTH]);
        Checkpoint forged = new Checkpoint(head.origin(), head.size(), new byte[32]);
        Checkpoint larger = new Checkpoint(head.origin(), head.size() + 100, head.root());
        Checkpoint elsewhere = new Checkpoint("annanby.example/ledger/aa/register", head.size(), head.root());

        assertThat(bring(head, another.cosign(head, 1)).status()).isEqualTo(422);
        assertThat(bring(head, BY_HAND.cosign(forged, 1)).status()).isEqualTo(422);
        assertThat(bring(forged, BY_HAND.cosign(forged, 1)).status()).isEqualTo(409);
        assertThat(bring(larger, BY_HAND.cosign(larger, 1)).status()).isEqualTo(409);
        assertThat(bring(elsewhere, BY_HAND.cosign(elsewhere, 1)).status()).isEqualTo(409);
        assertThat(bring("Länsstyrelsen har bevittnat.").status()).isEqualTo(400);
        assertThat(bring("Länsstyrelsen har\nbevittnat\n\n" + BY_HAND.cosign(head, 1))
                        .status())
                .isEqualTo(400);
        assertThat(note(keeper.get("/api/v1/register/checkpoint?size=" + head.size()))
                        .signatures())
                .hasSize(1);
    }

    @Test // #3
    void whatIsBroughtToAWitnessStartsFromASizeThatIsHere() {
        for (String old : List.of("-1", "100000", "tre")) {
            assertThat(keeper.get("/api/v1/register/add-checkpoint?old=" + old).status())
                    .isEqualTo(400);
        }
        assertThat(brought(2).old()).isEqualTo(2);
        assertThat(brought(2).consistency()).isNotEmpty();
    }

    @Test // #3
    void theWitnessPageIsAFileForAnotherMachine() {
        Http.Answer page = keeper.get("/api/v1/witness/page");

        assertThat(page.header("Content-Disposition")).isEqualTo("attachment; filename=\"witness.html\"");
        assertThat(page.body()).contains("Bevittna ett register").doesNotContain("/*SCRIPT*/");
    }

    static SignedNote note(Http.Answer answer) {
        return SignedNote.read(answer.body());
    }

    private static VerifierKey ourKey() {
        return VerifierKey.read((String) keeper.get("/api/v1/register").member("key"));
    }

    private static Policy policy(String file) {
        return Policy.read(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static AddCheckpoint brought(int old) {
        String body = keeper.get("/api/v1/register/add-checkpoint?old=" + old).body();
        return AddCheckpoint.read(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Http.Answer bring(Checkpoint head, SignedNote.Line line) {
        return bring(new SignedNote(head.body(), List.of(line)).toString());
    }

    private static Http.Answer bring(String note) {
        return keeper.with("Content-Type", "text/plain").send("POST", "/api/v1/register/cosignatures", note);
    }

    private static Path bundle() throws Exception {
        String token = ours.staff().token("exempelby", Role.CHIEF_OF_STAFF);
        HttpResponse<Path> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ours.port() + incident + "/exports"))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofFile(Files.createTempFile(folder, "paket", ".zip")));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
