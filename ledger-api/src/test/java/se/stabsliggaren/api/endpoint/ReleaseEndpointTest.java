package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import tools.jackson.databind.json.JsonMapper;

/** A masked copy follows one recorded assessment: it covers what that says, nothing else, and it verifies. */
@EndpointTest
class ReleaseEndpointTest {

    private static final String NAME = "Zorbulenskij";
    private static final String SYSTEM = "Kvastfönsterlarmet";
    private static final String TITLE = "Hemlighetsfulla";
    private static final String LATE = "Senkommenuppgift";
    private static final byte[] PHOTO = "en bild på tavlan med kvastlösenordet".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Staff staff;

    @TempDir
    private Path folder;

    private Http keeper;
    private Http chief;
    private String token;
    private String incident;
    private int note;
    private Http.Answer noted;
    private int system;
    private int photo;
    private int request;

    @BeforeEach
    void recordsWhatSomebodyAsksFor() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        token = staff.token("exempelby", Role.CHIEF_OF_STAFF);
        chief = new Http(staff.port(), token);
        incident = keeper.post(
                        "/api/v1/incidents",
                        "{\"authority\":\"exempelby\",\"exercise\":true,\"title\":\"%s höst\"}".formatted(TITLE))
                .header("Location");
        noted = posted("note.written", "{\"text\":\"Anhörig till %s ringde, lugnt.\"}".formatted(NAME));
        note = (int) noted.member("post");
        system = records("system.registered", "{\"name\":\"%s\"}".formatted(SYSTEM));
        photo = records("document.attached", "{\"attachment\":%s}".formatted(uploaded()));
        request = records("request.received", "{\"text\":\"Hela loggen, tack.\"}");
    }

    private String uploaded() {
        Http.Answer answer =
                keeper.with("Content-Type", "image/jpeg").sendBytes("POST", incident + "/attachments", PHOTO);
        return JsonMapper.shared().writeValueAsString(answer.member("reference"));
    }

    private Http.Answer posted(String type, String data) {
        Http.Answer answer = keeper.post(incident + "/posts", "{\"type\":\"%s\",\"data\":%s}".formatted(type, data));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private int records(String type, String data) {
        return (int) posted(type, data).member("post");
    }

    private int assesses(String... passages) {
        return records(
                "request.assessed", "{\"request\":%d,\"covered\":[%s]}".formatted(request, String.join(",", passages)));
    }

    private int assessesEverySecret() {
        return assesses(word(), whole(system), title(), file());
    }

    private String word() {
        return "{\"post\":%d,\"path\":\"data.text\",\"words\":[2],\"provision\":\"21 kap. 7 § OSL\"}".formatted(note);
    }

    private static String title() {
        return "{\"post\":1,\"path\":\"data.title\",\"words\":[0],\"provision\":\"18 kap. 8 § OSL\"}";
    }

    private String file() {
        return "{\"post\":%d,\"path\":\"data.attachment\",\"provision\":\"18 kap. 8 § OSL\"}".formatted(photo);
    }

    private static String whole(int post) {
        return "{\"post\":%d,\"provision\":\"18 kap. 8 § OSL\"}".formatted(post);
    }

    private Path released(int assessment) {
        try {
            HttpResponse<Path> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://127.0.0.1:%d%s/exports".formatted(staff.port(), incident)))
                                    .POST(HttpRequest.BodyPublishers.ofString(release(assessment)))
                                    .header("Content-Type", "application/json")
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofFile(Files.createTempFile(folder, "maskad", ".zip")));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("OVNING-")
                    .contains("-maskad-enligt-nr" + assessment);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String release(int assessment) {
        return "{\"release\":%d}".formatted(assessment);
    }

    private ReleasedCopy copy(int assessment) throws IOException {
        return new ReleasedCopy(Files.readAllBytes(released(assessment)));
    }

    private String verified(int assessment) throws Exception {
        String key = (String) keeper.get("/api/v1/register").member("key");
        return JarVerifier.run(released(assessment), "--key", key);
    }

    private Http.Answer refused(int post) {
        Http.Answer answer = chief.post(incident + "/exports", release(post));
        assertThat(answer.status()).as(answer.body()).isBetween(400, 409);
        return answer;
    }

    @Nested
    class WhenARequestWasAssessed {

        @Test
        void verifiesAndShowsInPlaceWhatIsCoveredAndWhy() throws Exception {
            String told = verified(assessesEverySecret());

            assertThat(told)
                    .contains("GODKÄND.")
                    .contains("grade signed")
                    .contains(
                            "täckt nr %d data.text: Anhörig till ▇▇▇ [21 kap. 7 § OSL] ringde, lugnt.".formatted(note))
                    .contains("täckt nr %d: ▇▇▇ [18 kap. 8 § OSL]".formatted(system));
        }

        @Test
        void holdsNothingOfWhatIsCoveredAnywhereInTheFile() throws Exception {
            int assessment = assessesEverySecret();
            records("note.written", "{\"text\":\"%s\"}".formatted(LATE));

            ReleasedCopy copy = copy(assessment);

            assertThat(copy.with("ringde")).contains("views/timeline.html", "incident/content.jsonl");
            for (String secret : List.of(NAME, SYSTEM, TITLE, LATE, new String(PHOTO, StandardCharsets.UTF_8))) {
                assertThat(copy.with(secret)).as(secret).isEmpty();
                for (String end : List.of("", " ", ".", ", ")) {
                    assertThat(copy.confirms(secret + end)).as(secret).isFalse();
                }
            }
            assertThat(copy.confirms(NAME + " ", salt(NAME + " ")))
                    .as("a guess with the salt that the sender got is right")
                    .isTrue();
        }

        /** From the receipt that whoever recorded it was given. */
        private byte[] salt(String word) {
            return ((List<?>) noted.member("slots"))
                    .stream()
                            .map(slot -> (Map<?, ?>) slot)
                            .filter(slot -> word.equals(slot.get("value")))
                            .map(slot -> Base64.getDecoder().decode((String) slot.get("salt")))
                            .findFirst()
                            .orElseThrow();
        }

        @Test
        void showsInItsViewsWhatIsCoveredAndWhy() throws Exception {
            ReleasedCopy copy = copy(assessesEverySecret());

            assertThat(copy.text("views/timeline.html"))
                    .contains("Maskat enligt 21 kap. 7 § OSL")
                    .contains("Maskat enligt 18 kap. 8 § OSL");
            assertThat(copy.text("views/timeline.json")).contains("{\"withheld\":\"21 kap. 7 § OSL\"}");
            assertThat(copy.text("LASMIG.txt")).contains("Om paketet är maskerat");
        }

        @Test
        void showsNothingOfThePostsThatCameAfterTheAssessment() throws Exception {
            int assessment = assessesEverySecret();
            int late = records("note.written", "{\"text\":\"%s\"}".formatted(LATE));

            assertThat(copy(assessment).shown(late))
                    .isEqualTo("{\"withheld\":\"Efter sekretessprövningen i nr %d; ingen har prövat det.\"}"
                            .formatted(assessment));
            assertThat(verified(assessment)).contains("GODKÄND.");
        }

        @Test
        void leavesOutAFileThatIsCoveredAndTakesAlongOneThatIsNot() throws Exception {
            int covering = assesses(file());
            assertThat(copy(covering).names()).noneMatch(name -> name.startsWith("attachments/"));
            int open = assesses(word());
            assertThat(copy(open).names()).anyMatch(name -> name.startsWith("attachments/"));
            assertThat(verified(open)).contains("GODKÄND.").contains("Bilagor: 1.");
        }

        @Test
        void showsOfTheRegisterNothingButKeysAndHeads() throws Exception {
            String register = copy(assessesEverySecret()).text("register/content.jsonl");

            assertThat(register)
                    .contains("\"type\":\"register.key-introduced\"", "\"type\":\"register.head-noted\"")
                    .doesNotContain("\"type\":\"register.incident-opened\"", "\"type\":\"register.access-changed\"");
        }

        @Test
        void stillVerifiesWhenSomethingWasDisposedOfAfterwards() throws Exception {
            int assessment = assessesEverySecret();
            records(
                    "request.answered",
                    "{\"request\":%d,\"answer\":\"partly\",\"provisions\":[\"18 kap. 8 § OSL\"]}".formatted(request));
            int decision = (int) staff.known("Linn Liggare", "exempelby", Role.LOG_KEEPER)
                    .post(
                            incident + "/posts",
                            "{\"type\":\"record.disposal-decided\",\"data\":{\"organ\":\"kommunstyrelsen\",\"decided\":\"2024-11-20\","
                                    + "\"provision\":\"ArkL 10 §\",\"passages\":[{\"post\":%d,\"path\":\"data.text\",\"words\":[2,3]}]}}"
                                            .formatted(note))
                    .member("post");
            Http.Answer done = staff.known("Dag Datason", "exempelby", Role.DATA_PROTECTION_OFFICER)
                    .post(incident + "/disposals", "{\"decision\":%d}".formatted(decision));
            assertThat(done.status()).isEqualTo(201);

            assertThat(verified(assessment))
                    .contains("GODKÄND.")
                    .contains("gallrat nr %d data.text[2–3]: genom nr %d, efter beslutet i nr %d."
                            .formatted(note, (int) done.member("post"), decision));
            assertThat(copy(assessment).shown((int) done.member("post")))
                    .contains("\"value\":\"record.disposal-carried-out\"")
                    .doesNotContain("databasen");
            assertThat(copy(assessment).shown(decision))
                    .contains("\"value\":\"data.text\"")
                    .doesNotContain("kommunstyrelsen", "ArkL");
        }

        @Test
        void showsTheDecisionThatErasedWordsAlsoWhereTheAssessmentCoversItAsAWhole() throws Exception {
            records(
                    "request.answered",
                    "{\"request\":%d,\"answer\":\"partly\",\"provisions\":[\"18 kap. 8 § OSL\"]}".formatted(request));
            int decision = (int) staff.known("Linn Liggare", "exempelby", Role.LOG_KEEPER)
                    .post(
                            incident + "/posts",
                            "{\"type\":\"record.disposal-decided\",\"data\":{\"organ\":\"kommunstyrelsen\",\"decided\":\"2024-11-20\","
                                    + "\"provision\":\"ArkL 10 §\",\"passages\":[{\"post\":%d,\"path\":\"data.text\",\"words\":[3]}]}}"
                                            .formatted(note))
                    .member("post");
            Http.Answer done = staff.known("Dag Datason", "exempelby", Role.DATA_PROTECTION_OFFICER)
                    .post(incident + "/disposals", "{\"decision\":%d}".formatted(decision));
            assertThat(done.status()).isEqualTo(201);

            int assessment = assesses(word(), whole(decision), whole((int) done.member("post")));

            assertThat(verified(assessment))
                    .contains("GODKÄND.")
                    .contains("gallrat nr %d data.text[3]: genom nr".formatted(note));
            assertThat(copy(assessment).shown(decision))
                    .contains("\"value\":\"data.text\"")
                    .doesNotContain("kommunstyrelsen", "ArkL");
        }

        @Test
        void goesOnWhenWhatItCoversIsHiddenAfterwards() throws Exception {
            int assessment = assessesEverySecret();
            records(
                    "record.hidden",
                    "{\"post\":%d,\"path\":\"data.attachment\",\"reason\":\"Röjer.\"}".formatted(photo));

            assertThat(verified(assessment)).contains("GODKÄND.");
        }

        @Test
        void verifiesWhenNothingWasToBeCovered() throws Exception {
            assertThat(verified(assesses())).contains("GODKÄND.").doesNotContain("▇▇▇ [18");
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"COMMUNICATOR", "CLIENT"})
        void isNotAssessedByTheseRoles(Role role) {
            Http.Answer answer = staff.http("exempelby", role)
                    .post(
                            incident + "/posts",
                            "{\"type\":\"request.assessed\",\"data\":{\"request\":%d,\"covered\":[]}}"
                                    .formatted(request));

            assertThat(answer.status()).isEqualTo(403);
            assertThat((String) answer.member("detail")).contains("får inte föra in sekretessprövningar");
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"LOG_KEEPER", "COMMUNICATOR", "EVALUATOR", "AUDITOR", "CLIENT"})
        void isNotHandedOutByTheseRoles(Role role) {
            int assessment = assessesEverySecret();
            Http reader = staff.http("exempelby", role);
            assertThat(reader.post(incident + "/exports", release(assessment)).status())
                    .isEqualTo(403);
            assertThat(reader.get(incident + "/requests/" + request + "/proposal")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class WhenItMayNotBeFollowed {

        @Test
        void isRefusedWhenThePostIsNoAssessment() {
            assertThat(refused(note).member("detail")).asString().contains("är ingen sekretessprövning");
            assertThat(refused(9999).member("detail")).asString().contains("är ingen sekretessprövning");
        }

        @Test
        void isRefusedWhenALaterAssessmentReplacesIt() {
            int first = assesses(word());
            int second = assesses(word(), file());
            assertThat(refused(first).member("detail"))
                    .isEqualTo("Prövningen i nr %d är ersatt av nr %d; lämna ut enligt den.".formatted(first, second));
        }

        @Test
        void isRefusedWhenItWasCorrected() throws Exception {
            int first = assesses(word());
            int corrected = (int) keeper.post(
                            incident + "/posts",
                            "{\"type\":\"request.assessed\",\"corrects\":%d,\"reason\":\"Filen också.\",\"data\":{\"request\":%d,\"covered\":[%s,%s]}}"
                                    .formatted(first, request, word(), file()))
                    .member("post");
            assertThat(refused(first).member("detail")).asString().contains("ersatt av nr " + corrected);
            assertThat(verified(corrected)).contains("GODKÄND.");
        }

        @Test
        void isRefusedWhenItOrItsRequestWasWithdrawn() {
            int assessment = assesses(word());
            int other = assesses(word());
            records("record.withdrawn", "{\"post\":%d,\"reason\":\"Fel.\"}".formatted(other));
            assertThat(refused(other).member("detail")).asString().contains("är återtagen");
            records("record.withdrawn", "{\"post\":%d,\"reason\":\"Fel.\"}".formatted(request));
            assertThat(refused(assessment).member("detail")).asString().contains("Begäran nr " + request);
        }

        @Test
        void isRefusedWhenTheRequestWasRefusedInWhole() {
            int assessment = assesses(word());
            int answer = records(
                    "request.answered",
                    "{\"request\":%d,\"answer\":\"refused\",\"provisions\":[\"18 kap. 8 § OSL\"]}".formatted(request));
            assertThat(refused(assessment).member("detail")).asString().contains("avslogs i sin helhet i nr " + answer);
        }

        @Test
        void isRefusedWhenAPassageHasNoProvisionOrNamesNothing() {
            int without = assesses("{\"post\":%d}".formatted(note));
            assertThat(refused(without).member("detail")).asString().contains("utan bestämmelse");
            int misspelt = assesses("{\"post\":%d,\"path\":\"data.txet\",\"provision\":\"x\"}".formatted(note));
            assertThat(refused(misspelt).member("detail")).asString().contains("täcker data.txet i nr " + note);
            int beyond =
                    assesses("{\"post\":%d,\"path\":\"data.text\",\"words\":[99],\"provision\":\"x\"}".formatted(note));
            assertThat(refused(beyond).member("detail")).asString().contains("ord 99");
        }
    }

    @Nested
    class WhenSomethingIsHiddenOrMarked {

        @Test
        void stopsTheReleaseUntilItIsAssessedAlsoWhenTheSignalIsTakenAwayAfterwards() throws Exception {
            int assessment = assesses(whole(system));
            int mark = records(
                    "secrecy.marked",
                    "{\"marked\":[{\"post\":%d,\"path\":\"data.text\",\"words\":[2],\"provision\":\"OSL 21:7\"}]}"
                            .formatted(note));

            assertThat(refused(assessment).member("detail"))
                    .asString()
                    .startsWith("Nr %d är dold eller bär en varningssignal".formatted(note));
            assertThat(verified(assesses(whole(system), word()))).contains("GODKÄND.");

            int open = assesses(whole(system));
            assertThat(refused(open).status()).isEqualTo(409);
            records("secrecy.unmarked", "{\"mark\":%d}".formatted(mark));
            assertThat(refused(open).member("detail"))
                    .asString()
                    .startsWith(
                            "Nr %d var dold eller bar en varningssignal när prövningen i nr %d".formatted(note, open));
            assertThat(verified(assesses(whole(system)))).contains("GODKÄND.");
        }

        @Test
        void stopsTheReleaseAlsoWhenItIsAskedForAgainWithItsKey() {
            Http once = chief.with("Idempotency-Key", "kopia-" + incident);
            int assessment = assesses(whole(system));
            assertThat(once.post(incident + "/exports", release(assessment)).status())
                    .isEqualTo(200);
            records("record.hidden", "{\"post\":%d,\"reason\":\"Skyddat.\"}".formatted(note));

            assertThat(once.post(incident + "/exports", release(assessment)).status())
                    .isEqualTo(409);
        }

        @Test
        void stopsTheReleaseWhenAPostWithoutWordsIsHidden() throws Exception {
            records("record.hidden", "{\"post\":%d,\"reason\":\"Skyddat.\"}".formatted(system));
            int assessment = assesses(word());

            assertThat(refused(assessment).member("detail")).asString().startsWith("Nr " + system + " är dold");
            assertThat(verified(assesses(whole(system)))).contains("GODKÄND.");
        }

        @Test
        void stopsTheReleaseWhenOnlyAPartOfItWasAssessed() {
            records("record.hidden", "{\"post\":%d,\"path\":\"data.text\",\"reason\":\"Skyddat.\"}".formatted(note));
            assertThat(refused(assesses(word())).status()).isEqualTo(409);
        }

        @Test
        void isProposedWhereverElseAWordStandsThatTheAssessmentCovers() throws Exception {
            int again = records("note.written", "{\"text\":\"Sökte %s, utan svar.\"}".formatted(NAME.toUpperCase()));
            assertThat(proposed()).noneMatch(place -> place.get("because").equals(List.of("recurs")));
            assesses(word());

            assertThat(proposed()).anySatisfy(place -> {
                assertThat(place.get("because")).isEqualTo(List.of("recurs"));
                assertThat(place.get("passage"))
                        .isEqualTo(Map.of("post", again, "path", "data.text", "words", List.of(1)));
            });
        }

        private List<Map<?, ?>> proposed() {
            Http.Answer answer = chief.get(incident + "/requests/" + request + "/proposal");
            return ((List<?>) answer.member("places"))
                    .stream().<Map<?, ?>>map(place -> (Map<?, ?>) place).toList();
        }

        @Test
        void isProposedToTheAssessorWithPersonsAndFiles() {
            records(
                    "secrecy.marked",
                    "{\"marked\":[{\"post\":%d,\"path\":\"data.text\",\"words\":[2],\"provision\":\"OSL 21:7\"}]}"
                            .formatted(note));
            records("record.hidden", "{\"post\":%d,\"reason\":\"Skyddat.\"}".formatted(system));

            Map<?, ?> proposal =
                    chief.get(incident + "/requests/" + request + "/proposal").json();

            List<Object> places = List.copyOf((List<?>) proposal.get("places"));
            assertThat(places)
                    .contains(
                            Map.of(
                                    "because",
                                    List.of("marked"),
                                    "passage",
                                    Map.of(
                                            "post",
                                            note,
                                            "path",
                                            "data.text",
                                            "words",
                                            List.of(2),
                                            "provision",
                                            "OSL 21:7"),
                                    "reads",
                                    NAME),
                            Map.of("because", List.of("hidden"), "passage", Map.of("post", system), "reads", ""));
            assertThat(places)
                    .anySatisfy(place ->
                            assertThat(((Map<?, ?>) place).get("because")).isEqualTo(List.of("person")))
                    .anySatisfy(place ->
                            assertThat(((Map<?, ?>) place).get("because")).isEqualTo(List.of("file")));
            assertThat(chief.get(incident + "/requests/" + note + "/proposal").status())
                    .isEqualTo(404);
        }
    }
}
