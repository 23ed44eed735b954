package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;
import se.stabsliggaren.integrity.VerifierKey;

/** The sheet of a staff meeting: its head covers the meeting, and what stands on the paper is held against it. */
@EndpointTest
class SheetEndpointTest {

    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}";
    private static final String MEETING =
            "{\"type\":\"meeting.held\",\"data\":{\"number\":1,\"points\":[{\"text\":\"Vi stänger fjärråtkomsten.\"}]}}";

    @Autowired
    Staff staff;

    private Http keeper;
    private String incident;
    private int meeting;
    private String sheet;

    @BeforeEach
    void holdAMeeting() {
        keeper = staff.http("exempelby", Role.LOG_KEEPER);
        incident = staff.opensAnExercise(keeper, "exempelby");
        keeper.post(incident + "/posts", NOTE);
        meeting = (int) keeper.post(incident + "/posts", MEETING).member("post");
        sheet = incident + "/sheets/" + meeting;
    }

    @Test // #3
    void theRegistersHeadOnTheSheetCoversTheMeetingAndIsSigned() {
        Http.Answer made = keeper.post(sheet, "");

        assertThat(made.status()).isEqualTo(201);
        assertThat((int) made.member("issued")).isEqualTo(meeting + 1);
        assertThat((int) made.member("upTo")).isEqualTo(meeting + 1);
        SignedNote note = SignedNote.read((String) made.member("checkpoint"));
        assertThat(note.signedBy(VerifierKey.read((String) made.member("key")))).isTrue();
        Checkpoint head = Checkpoint.read(note.text());
        assertThat(head.digits()).isEqualTo(made.member("digits"));
        assertThat(head.origin()).isEqualTo(keeper.get("/api/v1/register").member("log"));
        assertThat(keeper.get("/api/v1/register/checkpoint?size=" + head.size()).body())
                .isEqualTo(note.toString());
    }

    @Test // #3
    void thatItWasMadeIsAPostAndThePaperAnOpenPointUntilItIsBack() {
        keeper.post(sheet, "");
        assertThat(keeper.get(incident + "/posts/" + (meeting + 1)).member("type"))
                .isEqualTo("record.sheet-issued");
        assertThat(openSheets(meeting + 1)).contains("Stabsmötesblad nr " + meeting);

        int filed = (int) file(digits()).member("post");
        assertThat(openSheets(filed)).doesNotContain("Stabsmötesblad nr " + meeting);
    }

    @Test // #3
    void madeAgainItIsTheSameSheetWhateverWasRecordedSince() {
        String first = keeper.post(sheet, "").body();
        keeper.post(incident + "/posts", NOTE);
        keeper.get("/api/v1/register");
        staff.opensAnExercise(keeper, "exempelby");

        assertThat(keeper.post(sheet, "").body()).isEqualTo(first);
        assertThat(keeper.get(sheet).body()).isEqualTo(first);
    }

    @Test // #3
    void manyWhoMakeItAtOnceMakeOne() {
        List<String> made = Collections.nCopies(6, sheet).parallelStream()
                .map(each -> keeper.post(each, "").body())
                .distinct()
                .toList();

        assertThat(made).hasSize(1);
        assertThat((int) keeper.get(incident).member("last")).isEqualTo(meeting + 1);
    }

    @Test // #3
    void whatWasBegunBeforeThePowerWentIsEnded() {
        int begun = issuedByHand(meeting);
        assertThat(keeper.get(sheet).status()).as("no head was noted yet").isEqualTo(404);

        Http.Answer made = keeper.post(sheet, "");
        assertThat((int) made.member("issued")).isEqualTo(begun);
        assertThat((int) made.member("upTo")).isEqualTo(begun);
        assertThat((int) keeper.get(incident).member("last")).isEqualTo(begun);
    }

    @Test // #3
    void aSheetThatWasIssuedBeforeItsMeetingIsAnotherSheet() {
        int early = issuedByHand(meeting + 2);
        int later = (int) keeper.post(incident + "/posts", MEETING).member("post");
        assertThat(later).isEqualTo(early + 1).isEqualTo(meeting + 2);

        assertThat((int) keeper.post(incident + "/sheets/" + later, "").member("issued"))
                .isEqualTo(later + 1);
    }

    private int issuedByHand(int of) {
        return (int) keeper.post(
                        incident + "/posts",
                        "{\"type\":\"record.sheet-issued\",\"data\":{\"sheet\":\"Stabsmötesblad nr %d\"}}"
                                .formatted(of))
                .member("post");
    }

    @Test // #3
    void aCorrectedMeetingHasOneSheet() {
        String corrected = "{\"corrects\":%d,\"reason\":\"fel\",%s".formatted(meeting, MEETING.substring(1));
        int correction = (int) keeper.post(incident + "/posts", corrected).member("post");
        String first = keeper.post(sheet, "").body();

        assertThat(keeper.post(incident + "/sheets/" + correction, "").body()).isEqualTo(first);
    }

    @Test // #3
    void whatIsNoMeetingHasNoSheet() {
        assertThat(keeper.post(incident + "/sheets/1", "").status()).isEqualTo(404);
        assertThat(keeper.get(sheet).status()).isEqualTo(404);
        assertThat(staff.http("exempelby", Role.AUDITOR).post(sheet, "").status())
                .isEqualTo(403);
        assertThat(staff.http("grannby", Role.LOG_KEEPER).post(sheet, "").status())
                .isEqualTo(404);
        assertThat((int) keeper.get(incident).member("last")).isEqualTo(meeting);
    }

    @Test // #3
    void theDigitsOfThePaperAreRecordedAsMatching() {
        keeper.post(sheet, "");
        Http.Answer filed = file(digits().replace(" ", "\n"));

        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.member("type")).isEqualTo("record.sheet-accounted");
        String post = keeper.get(filed.header("Location")).body();
        assertThat(post).contains("stämmer med registrets avstämning").contains("\"used\"");
    }

    @Test // #3
    void theScannedCodeIsAsGoodAsTheDigits() {
        String note = (String) keeper.post(sheet, "").member("checkpoint");

        assertThat(file(note.replace("\n", "\r\n")).member("type")).isEqualTo("record.sheet-accounted");
    }

    @Test // #3
    void oneWrongDigitIsToldByItsGroupAndRecordsNothing() {
        keeper.post(sheet, "");
        List<String> groups = groups();
        groups.set(2, other(groups.get(2)));

        Http.Answer refused = file(String.join(" ", groups));
        assertThat(refused.status()).isEqualTo(409);
        assertThat((String) refused.member("type")).endsWith("paper-misread");
        assertThat((String) refused.member("detail")).contains("grupp 3 stämmer inte");
        assertThat(insist(String.join(" ", groups)).status())
                .as("a slip is not evidence")
                .isEqualTo(409);
        assertThat((int) keeper.get(incident).member("last")).isEqualTo(meeting + 1);
    }

    @Test // #3
    void swappedGroupsAreToldAsSwapped() {
        keeper.post(sheet, "");
        List<String> groups = groups();
        Collections.rotate(groups, 1);

        Http.Answer refused = file(String.join(" ", groups));
        assertThat(refused.status()).isEqualTo(409);
        assertThat((String) refused.member("detail")).contains("fel ordning");
    }

    @Test // #3
    void theDigitsOfAnotherSheetAreToldAsThat() {
        keeper.post(sheet, "");
        String mine = digits();
        int second = (int) keeper.post(incident + "/posts", MEETING).member("post");
        keeper.post(incident + "/sheets/" + second, "");

        Http.Answer refused = keeper.post(incident + "/sheets/" + second + "/filing", paper(mine));
        assertThat(refused.status()).isEqualTo(409);
        assertThat((String) refused.member("type")).endsWith("paper-of-another-head");
        assertThat((String) refused.member("detail"))
                .contains("nr " + keeper.get(sheet).member("size"));
        assertThat((String) keeper.post(
                                incident + "/sheets/" + second + "/filing",
                                paper(Checkpoint.read(SignedNote.read(keeper.get(incident + "/checkpoint")
                                                        .body())
                                                .text())
                                        .digits()))
                        .member("detail"))
                .as("also of the incident itself")
                .contains("/exercise/");
    }

    @Test // #3
    void digitsOfNoHeadAreSaidLoudlyAndCanBeRecordedAsSeen() {
        keeper.post(sheet, "");
        String unknown = "12345 ".repeat(8).strip();

        Http.Answer refused = file(unknown);
        assertThat(refused.status()).isEqualTo(409);
        assertThat((String) refused.member("type")).endsWith("paper-unknown");
        assertThat((String) refused.member("detail")).contains("ALDRIG").contains("behåll pappret");
        assertThat((int) keeper.get(incident).member("last")).isEqualTo(meeting + 1);

        Http.Answer seen = insist(unknown);
        assertThat(seen.member("type")).isEqualTo("note.written");
        assertThat(keeper.get(seen.header("Location")).body()).contains(unknown).contains("papper");
        assertThat(openSheets((int) seen.member("post"))).contains("Stabsmötesblad nr " + meeting);
    }

    @Test // #3
    void theSignedSheetIsBoundToWhatIsFiled() {
        keeper.post(sheet, "");
        String reference = keeper.with("Content-Type", "image/jpeg")
                .send("POST", incident + "/attachments", "bilden av det underskrivna bladet")
                .body()
                .replaceAll("(?s).*\"reference\":(\\{[^}]*}).*", "$1");

        Http.Answer filed =
                keeper.post(sheet + "/filing", "{\"paper\":\"%s\",\"scan\":%s}".formatted(digits(), reference));
        assertThat(filed.status()).isEqualTo(201);
        assertThat(keeper.get(filed.header("Location") + "/attachments/1").body())
                .isEqualTo("bilden av det underskrivna bladet");
    }

    @Test // #3
    void aScanThatWasNeverUploadedIsRefusedByTheNameItWasSentUnder() {
        keeper.post(sheet, "");
        String scan = "{\"digest\":\"%s\",\"mediaType\":\"image/jpeg\",\"size\":3}".formatted("ab".repeat(32));

        Http.Answer refused =
                keeper.post(sheet + "/filing", "{\"paper\":\"%s\",\"scan\":%s}".formatted(digits(), scan));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.member("field")).isEqualTo("scan.digest");
    }

    @Test // #3
    void whatCannotBeReadIsRefusedWithWhatToDo() {
        keeper.post(sheet, "");
        for (String body : List.of(
                paper("12345"),
                "[]",
                "{}",
                "{\"paper\":1}",
                "{\"paper\":\"1\",\"insist\":\"ja\"}",
                "{\"papper\":\"1\"}")) {
            assertThat(keeper.post(sheet + "/filing", body).status()).as(body).isEqualTo(400);
        }
        assertThat((int) keeper.get(incident).member("last")).isEqualTo(meeting + 1);
    }

    @Test // #3
    void filingAgainWithTheSameKeyGivesTheSameReceipt() {
        keeper.post(sheet, "");
        Http once = keeper.with("Idempotency-Key", "blad-1");
        String first = once.post(sheet + "/filing", paper(digits())).body();

        assertThat(once.post(sheet + "/filing", paper(digits())).body()).isEqualTo(first);
    }

    private String openSheets(int min) {
        return keeper.get(incident + "/open-points?min=" + min).member("sheets").toString();
    }

    private String digits() {
        return (String) keeper.get(sheet).member("digits");
    }

    private List<String> groups() {
        return new ArrayList<>(Arrays.asList(digits().split(" ")));
    }

    private static String other(String group) {
        return (group.charAt(0) == '9' ? '0' : (char) (group.charAt(0) + 1)) + group.substring(1);
    }

    private Http.Answer file(String paper) {
        return keeper.post(sheet + "/filing", paper(paper));
    }

    private Http.Answer insist(String paper) {
        return keeper.post(sheet + "/filing", "{\"paper\":\"%s\",\"insist\":true}".formatted(paper));
    }

    private static String paper(String typed) {
        return "{\"paper\":\"%s\"}".formatted(typed.replace("\r", "\\r").replace("\n", "\\n"));
    }
}
