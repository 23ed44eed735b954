package se.stabsliggaren.projection.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DutyEvent.Course;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.FilingEntry;
import se.stabsliggaren.projection.duties.FilingEntry.Standing;
import se.stabsliggaren.projection.filing.FilingDrafts;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Draft;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Since;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Case;
import se.stabsliggaren.projection.text.Part;

/** How far a police report or another filing has come is told with the filing, by the latest that posts say. */
class FilingCoursesTest {

    private final History history = new History().clock("2024-11-06T12:00:00Z");
    private final int filed = history.records(filed("Polismyndigheten"));

    @Test
    void theDutiesTellTheLatestAndWhichPostSaysSo() {
        assertThat(standing()).isNull();
        history.records(course(Course.OPENED, null));
        int closed = history.records(course(Course.CLOSED, "spaningsuppslag saknas"));
        history.occurred("2024-11-05T12:00Z").records(course(Course.MORE_ASKED_FOR, null));
        Standing standing = Objects.requireNonNull(standing());
        assertThat(standing.post()).isEqualTo(closed);
        assertThat(Part.plain(standing.line())).isEqualTo("hos mottagaren: ärendet avslutat: spaningsuppslag saknas");
    }

    @Test
    void whatIsNotDecidedIsOpenAndWhoAsksForMoreComesFirst() {
        int insurer = history.records(filed("försäkringsbolaget"));
        history.records(course(Course.OPENED, null));
        int asked = history.records(new CourseNoted(Ref.to(insurer), Course.MORE_ASKED_FOR, Text.of("fakturorna")));
        List<Case> cases = history.page(new OpenPoints()).awaited().cases();
        assertThat(cases)
                .extracting(one -> Part.plain(one.line()))
                .containsExactly(
                        "anmälan till försäkringsbolaget (nr 2), hos mottagaren: fler uppgifter begärda: fakturorna",
                        "anmälan till Polismyndigheten (nr 1), hos mottagaren: ärendet öppnat");
        assertThat(cases).first().satisfies(one -> {
            assertThat(one.number()).isEqualTo(asked);
            assertThat(one.asked()).isTrue();
        });
        history.records(course(Course.DECIDED, null));
        assertThat(history.page(new OpenPoints()).awaited().cases()).hasSize(1);
    }

    @Test
    void theDraftOfWhatIsNewSaysHowFarTheRecipientHasCome() {
        history.records(new IncidentDetected(Text.of("Filer byter namn."), null, null, null, null));
        assertThat(since().standing()).isEmpty();
        int closed = history.records(course(Course.CLOSED, null));
        assertThat(since().standingIn()).isEqualTo(closed);
        assertThat(history.page(new FilingDrafts()).text())
                .contains("Anmälan nr 1 hos mottagaren: ärendet avslutat [nr " + closed + "].");
    }

    @Test
    void theRecordOfBreachesTellsItWithTheNotification() {
        history.records(new BreachSuspected(Text.of("Filer krypterade."), List.of(), null));
        int notified =
                history.records(new DutyFiled("GDPR33.NOTIFY", "IMY", null, Stage.INITIAL, null, null, null, null));
        int decided = history.records(new CourseNoted(Ref.to(notified), Course.DECIDED, null));
        assertThat(history.page(new BreachRecord()).entries().getFirst().cells())
                .filteredOn(cell -> cell.field() == RecordField.NOTIFIED_AT)
                .flatExtracting(cell -> cell.values())
                .extracting(value -> Part.plain(value.said()))
                .singleElement()
                .asString()
                .endsWith("; hos mottagaren: beslut i ärendet (nr " + decided + ")");
    }

    private Since since() {
        return history.page(new FilingDrafts()).drafts().stream()
                .filter(draft -> draft.form().equals("POLICE"))
                .map(Draft::since)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Standing standing() {
        List<FilingEntry> filings = history.page(new DutyBoard()).duties().stream()
                .flatMap(duty -> duty.filings().stream())
                .filter(filing -> filing.post() == filed)
                .toList();
        return filings.getFirst().standing();
    }

    private CourseNoted course(Course course, @Nullable String reasons) {
        return new CourseNoted(Ref.to(filed), course, reasons == null ? null : Text.of(reasons));
    }

    private static DutyFiled filed(String recipient) {
        return new DutyFiled(null, recipient, null, Stage.INITIAL, null, null, null, null);
    }
}
