package se.stabsliggaren.contact;

import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.NewsNoted;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.Passage;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

class ContactsTest {

    @Test
    void recordsAContact() {
        incident()
                .when(new ContactMade(
                        Passage.GIVEN,
                        "Länsstyrelsen Exempel",
                        Person.of("Prova Provdotter"),
                        "telefon",
                        Outcome.NO_ANSWER,
                        null,
                        null,
                        When.parse("2024-11-07/forenoon")))
                .isRecorded();
    }

    @Test
    void recordsThatInformationWentSomewhere() {
        incident()
                .when(new ContactMade(Passage.UNKNOWN, null, null, null, null, null, null, null))
                .isRecorded();
    }

    @Test
    void recordsHowItIsWithAnotherBody() {
        incident()
                .when(new NewsNoted(
                        "Region Exempel",
                        Text.of("Regionen har gått upp i stabsläge."),
                        "stabsläge",
                        When.parse("2024-11-07T09:00Z"),
                        "krisinformation.se",
                        Certainty.FACT))
                .isRecorded();
    }
}
