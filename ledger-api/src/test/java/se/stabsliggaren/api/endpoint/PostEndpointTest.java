package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Slot;
import tools.jackson.databind.json.JsonMapper;

@EndpointTest
class PostEndpointTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}";

    @Autowired
    Staff staff;

    private Http keeper;
    private String incident;
    private String posts;

    @BeforeEach
    void openAnIncident() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
        posts = incident + "/posts";
    }

    private int last() {
        return (int) keeper.get(incident).member("last");
    }

    @Nested
    class WhenRecording {

        @Test
        void givesANumberAndAProof() {
            Http.Answer answer = keeper.post(posts, NOTE);

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.header("Location")).isEqualTo(posts + "/" + answer.member("post"));
            assertThat(root(answer)).isEqualTo(committed(answer));
        }

        @Test // #2
        void readsAFileThatWasSavedWithAByteOrderMark() {
            Http lines = keeper.with("Content-Type", "application/jsonl");

            assertThat(keeper.post(posts, "\uFEFF" + NOTE).status()).isEqualTo(201);
            assertThat(lines.send("POST", posts, "\uFEFF" + NOTE + "\n").status())
                    .isEqualTo(201);
            assertThat(keeper.post(posts, "\uFEFF\uFEFF" + NOTE).status()).isEqualTo(400);
        }

        @Test
        void showsAMomentOfAnotherTimeZoneInTheFormItIsKeptIn() {
            Http.Answer answer = keeper.post(
                    posts,
                    "{\"type\":\"note.written\",\"occurred\":{\"at\":\"2026-11-24T07:00:00.1239+01:00\"},"
                            + "\"data\":{\"text\":\"Larm.\"}}");

            assertThat(answer.status()).isEqualTo(201);
            assertThat(((List<?>) answer.member("slots"))
                            .stream()
                                    .map(slot -> (Map<?, ?>) slot)
                                    .filter(slot -> "occurred.at".equals(slot.get("path")))
                                    .map(slot -> slot.get("value"))
                                    .toList())
                    .isEqualTo(List.of("2026-11-24T06:00:00.123Z"));
            assertThat(keeper.get(answer.header("Location")).member("occurred"))
                    .isEqualTo(Map.of("at", "2026-11-24T06:00:00.123Z"));
        }

        @Test
        void takesAListAllOrNone() {
            int before = last();
            Http.Answer none = keeper.post(posts, "[" + NOTE + ",{\"type\":\"note.written\",\"data\":{}}]");
            Http.Answer all = keeper.post(posts, "[" + NOTE + "," + NOTE + "]");

            assertThat(none.status()).isEqualTo(400);
            assertThat(none.member("field")).isEqualTo("[1].data.text");
            assertThat(all.list()).hasSize(2);
            assertThat(last()).isEqualTo(before + 2);
        }

        @Test
        void takesOneDraftPerLine() {
            Http.Answer answer =
                    keeper.with("Content-Type", "application/jsonl").send("POST", posts, NOTE + "\n\n" + NOTE + "\n");

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.list()).hasSize(2);
        }

        @Test
        void givesTheFirstReceiptAgainForTheSameKey() {
            Http once = keeper.with("Idempotency-Key", "a-1");
            Http.Answer first = once.post(posts, NOTE);
            Http.Answer again = once.post(posts, NOTE);
            Http.Answer other = once.post(posts, NOTE.replace("svarar", "hörs"));

            assertThat(again.body()).isEqualTo(first.body());
            assertThat(other.status()).isEqualTo(422);
        }

        @Test
        void isRefusedWhenTheIncidentHasMovedOnAndTheSenderMinds() {
            Http.Answer answer = keeper.with("If-Match", "\"1\"").post(posts, NOTE);

            assertThat(answer.status()).isEqualTo(412);
            assertThat((String) answer.member("type")).endsWith(":version-conflict");
            assertThat((String) answer.member("detail")).contains("gått vidare till nr 2");
            assertThat(answer.member("last")).isEqualTo(last());
        }

        @Test
        void saysThatTheLedgerHasLessWhenTheSenderHasSeenMore() {
            Http.Answer answer = keeper.with("If-Match", "\"99\"").post(posts, NOTE);

            assertThat(answer.status()).isEqualTo(412);
            assertThat((String) answer.member("type")).endsWith(":ledger-behind");
            assertThat((String) answer.member("detail"))
                    .contains("slutar vid nr 2", "nr 99 finns inte", "säkerhetskopia", "läs posterna igen");
            assertThat(answer.member("last")).isEqualTo(2);
            assertThat(last()).isEqualTo(2);
        }

        private byte[] committed(Http.Answer answer) {
            byte[] bytes = Base64.getDecoder().decode((String) answer.member("bytes"));
            Map<?, ?> event = (Map<?, ?>) ((Map<?, ?>) Json.read(bytes)).get("event");
            return Base64.getDecoder().decode((String) event.get("root"));
        }

        private byte[] root(Http.Answer answer) {
            return se.stabsliggaren.format.Sealer.root(((List<?>) answer.member("slots"))
                    .stream().map(slot -> slot((Map<?, ?>) slot)).toList());
        }

        private Slot slot(Map<?, ?> tree) {
            Object value =
                    tree.get("value") instanceof Integer integer ? (Object) integer.longValue() : tree.get("value");
            return new Slot(
                    (String) tree.get("path"),
                    (int) tree.get("position"),
                    Base64.getDecoder().decode((String) tree.get("salt")),
                    value);
        }
    }

    @Nested
    class WhenPostsAreImportedAgain {

        @Test
        void theySayTheSameUnderOtherNumbers() {
            keeper.post(posts, NOTE);
            keeper.post(
                    posts,
                    "[{\"type\":\"decision.taken\",\"label\":\"vpn\",\"occurred\":{\"at\":\"2026-11-03T04:40Z\"},"
                            + "\"data\":{\"text\":\"VPN stängs.\"}},"
                            + "{\"type\":\"decision.revoked\",\"data\":{\"decision\":\"#vpn\"}},"
                            + "{\"type\":\"note.written\",\"corrects\":3,\"data\":{\"text\":\"En server svarar inte.\"}}]");
            List<?> before = (List<?>) keeper.get(posts + "?after=2").member("posts");
            String other = staff.opensAnExercise(keeper, "exempelby") + "/posts";
            keeper.post(other, NOTE.replace("svarar", "hörs"));

            Http.Answer taken = keeper.with("Ledger-Via", "import")
                    .post(other, JsonMapper.shared().writeValueAsString(before));

            assertThat(taken.status()).isEqualTo(201);
            List<?> after = (List<?>) keeper.get(other + "?after=3").member("posts");
            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                assertThat(said(after.get(i), 0)).isEqualTo(said(before.get(i), 1));
            }
            assertThat(((Map<?, ?>) ((Map<?, ?>) after.getFirst()).get("by")).get("via"))
                    .isEqualTo("import");
        }

        @Test
        void aDatedLogBecomesNotesOrNothing() {
            Http importer = keeper.with("Ledger-Via", "import", "Content-Type", "text/plain;charset=UTF-8");

            Http.Answer none = importer.send("POST", posts, "261104, 08.15 Uppe.\nhej\n261103, 14.05 Nere.\n");
            assertThat(none.status()).isEqualTo(400);
            assertThat((String) none.member("detail")).contains("rad 2 går inte att läsa");
            assertThat(last()).isEqualTo(2);

            Http.Answer all = importer.send("POST", posts, "261104, 08.15 Uppe.\n261103, 14.05 Nere.\n");
            assertThat(all.status()).isEqualTo(201);
            assertThat(all.list()).hasSize(2);
            assertThat(keeper.get(posts + "/3").member("occurred")).isEqualTo(Map.of("at", "2026-11-03T13:05Z"));
            assertThat(((Map<?, ?>) keeper.get(posts + "/4").member("data")).get("text"))
                    .isEqualTo("Uppe.");
        }

        @Test
        void theyAreRefusedAsDraftsFromWhoSaysNothingOfImport() {
            keeper.post(posts, NOTE);
            String post = keeper.get(posts + "/3").body();

            assertThat(keeper.post(posts, post).status()).isEqualTo(400);
            assertThat(keeper.with("Ledger-Via", "import").post(posts, post).status())
                    .isEqualTo(201);
        }

        /** All that a sender writes, with numbers of posts moved on. */
        private Map<String, Object> said(Object post, int moved) {
            Map<String, Object> said = new TreeMap<>();
            ((Map<?, ?>) post).forEach((name, value) -> said.put((String) name, value));
            said.keySet().retainAll(Set.of("type", "occurred", "source", "corrects", "reason", "causedBy", "data"));
            said.computeIfPresent("corrects", (name, number) -> (int) number + moved);
            said.computeIfPresent("data", (name, data) -> moved((Map<?, ?>) data, moved));
            return said;
        }

        private Map<?, ?> moved(Map<?, ?> data, int moved) {
            return data.get("decision") instanceof Integer decision ? Map.of("decision", decision + moved) : data;
        }
    }
}
