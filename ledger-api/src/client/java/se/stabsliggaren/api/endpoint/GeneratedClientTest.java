package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.client.ApiClient;
import example.client.ApiException;
import example.client.api.DefaultApi;
import example.client.model.DecisionTakenDraft;
import example.client.model.DecisionTakenDraftData;
import example.client.model.Draft;
import example.client.model.Incident;
import example.client.model.Mandate;
import example.client.model.NoteWrittenDraft;
import example.client.model.NoteWrittenDraftData;
import example.client.model.Occurred;
import example.client.model.Opening;
import example.client.model.Post;
import example.client.model.PostRef;
import example.client.model.Posts;
import example.client.model.Receipt;
import example.client.model.Scope;
import example.client.model.SystemStatusChangedDraft;
import example.client.model.SystemStatusChangedDraftData;
import example.client.model.TimelineDay;
import example.client.model.TimelineWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stabsliggaren.api.access.Role;

/** What a generator makes of docs/openapi.yaml compiles, and records typed events in a running ledger. */
@EndpointTest
class GeneratedClientTest {

    @Autowired
    Staff staff;

    private DefaultApi ledger;
    private String incident;

    @BeforeEach
    void openAnIncident() throws ApiException {
        staff.http("exempelby", Role.CLIENT);
        ledger = ledger(staff.token("exempelby", Role.CLIENT));
        incident = ledger.openIncident(
                        new Opening()
                                .authority("exempelby")
                                .exercise(true)
                                .title("Höstmörker"),
                        null,
                        null,
                        null,
                        null)
                .getIncident();
    }

    @Test // #2
    void recordsTypedEventsAndReadsThemBack() throws ApiException {
        Receipt note = record(new Draft(note("Växeln är nere.")));
        Receipt status = record(new Draft(encrypted("Ärendesystemet", note)));
        Receipt decision = record(new Draft(decided()));

        Posts posts = ledger.posts(incident, note.getPost() - 1, null);

        assertThat(posts.getPosts())
                .extracting(Post::getType)
                .containsExactly("note.written", "system.status-changed", "decision.taken");
        assertThat(posts.getLast()).isEqualTo(decision.getPost());
        assertThat(data(status).get("status")).isEqualTo("encrypted");
        assertThat(data(decision).get("text")).isEqualTo("Stäng internet i kommunen.");
        assertThat(ledger.post(incident, status.getPost()).getCausedBy()).isEqualTo(note.getPost());
    }

    @Test // #2
    void getsTheSameReceiptForTheSameKey() throws ApiException {
        Receipt first = ledger.record(incident, new Draft(note("Allt väl.")), "nyckel-1", null, null, null, null);
        Receipt again = ledger.record(incident, new Draft(note("Allt väl.")), "nyckel-1", null, null, null, null);

        assertThat(again).isEqualTo(first);
        assertThat(first.getSlots()).isNotEmpty();
    }

    @Test // #2
    void listsIncidentsAndReadsViews() throws ApiException {
        record(new Draft(note("Allt väl.")));

        assertThat(ledger.incidents().getIncidents())
                .extracting(Incident::getIncident)
                .contains(incident);
        assertThat(ledger.timeline(incident, null, null, null, 3).getWeeks())
                .flatExtracting(TimelineWeek::getDays)
                .flatExtracting(TimelineDay::getItems)
                .extracting(placed -> placed.getItem().getLine().getPlain())
                .anyMatch(line -> line.contains("Allt väl."));
        assertThat(ledger.eventType("decision.taken").getExample()).isNotNull();
    }

    @Test
    void readsEachViewByItsType() throws ApiException {
        record(new Draft(decided()));

        assertThat(ledger.decisions(incident, null, null, null, null).getDecisions())
                .extracting(decision -> decision.getText().getString())
                .containsExactly("Stäng internet i kommunen.");
        assertThat(List.of(
                        ledger.status(incident, null, null, null, null).getHeading(),
                        ledger.openPoints(incident, null, null, null, null).getHeading(),
                        ledger.duties(incident, null, null, null, null).getHeading(),
                        ledger.authorities(incident, null, null, null, null).getHeading(),
                        ledger.breachRecord(incident, null, null, null, null).getHeading(),
                        ledger.filingDrafts(incident, null, null, null, null).getHeading(),
                        ledger.evaluationReport(incident, null, null, null, null).getHeading()))
                .allSatisfy(heading -> assertThat(heading.getExercise()).isTrue());
    }

    @Test // #2
    void isToldWhichFieldWasRefused() {
        NoteWrittenDraft late = note("Ja.").causedBy(new PostRef(99));

        assertThatThrownBy(() -> record(new Draft(late)))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(409);
                    assertThat(refused.getResponseBody()).contains("\"field\":\"causedBy\"", "Nr 99 finns inte");
                });
    }

    private Receipt record(Draft draft) throws ApiException {
        return ledger.record(incident, draft, null, null, null, null, null);
    }

    private Map<?, ?> data(Receipt receipt) throws ApiException {
        return (Map<?, ?>) ledger.post(incident, receipt.getPost()).getData();
    }

    private DefaultApi ledger(String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + staff.port());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return new DefaultApi(client);
    }

    private static NoteWrittenDraft note(String text) {
        return new NoteWrittenDraft()
                .type(NoteWrittenDraft.TypeEnum.NOTE_WRITTEN)
                .data(new NoteWrittenDraftData().text(text));
    }

    private static SystemStatusChangedDraft encrypted(String system, Receipt because) {
        return new SystemStatusChangedDraft()
                .type(SystemStatusChangedDraft.TypeEnum.SYSTEM_STATUS_CHANGED)
                .causedBy(new PostRef(because.getPost()))
                .occurred(new Occurred().at("2026-10-03T04:25Z"))
                .data(new SystemStatusChangedDraftData()
                        .scope(new Scope().reach(Scope.ReachEnum.ONE).named(List.of(system)))
                        .status(SystemStatusChangedDraftData.StatusEnum.ENCRYPTED));
    }

    private static DecisionTakenDraft decided() {
        return new DecisionTakenDraft()
                .type(DecisionTakenDraft.TypeEnum.DECISION_TAKEN)
                .data(new DecisionTakenDraftData()
                        .text("Stäng internet i kommunen.")
                        .grounds("Spridningen pågår.")
                        .decider("Testa Testlund")
                        .mandate(new Mandate().kind(Mandate.KindEnum.values()[0])));
    }
}
