package se.stabsliggaren.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;

/** The list shows what the register says now, and not what it once said. */
class RegisterProjectionTest {

    private static final String LOG = "exempelby.example/ledger/0001/incident/aa11";

    private final History register = new History();
    private final int authority = register.records(authority("exempelby", "exempelby.example"));
    private final int incident = register.records(incident("Angrep"));

    @Test
    void whatWasRegisteredIsListed() {
        assertThat(listing().authorities()).containsExactly("exempelby");
        assertThat(listing().incidents()).containsOnlyKeys("aa11");
    }

    @Test
    void aCorrectedIncidentIsListedAsCorrected() {
        register.correcting(incident, "felskrivet").records(incident("Angrepp"));
        assertThat(listing().incidents().values())
                .singleElement()
                .extracting(IncidentEntry::title)
                .isEqualTo(Text.of("Angrepp"));
    }

    @Test
    void anIncidentSaysWhatItsKeeperIsCalledNow() {
        register.correcting(authority, "nytt namn")
                .records(new AuthorityRegistered("exempelby", "Exempelby kommun", "exempelby.example"));
        assertThat(listing().incidents().get("aa11").keeper()).isEqualTo("Exempelby kommun");
        register.records(new PostWithdrawn(Ref.to(authority), Text.of("fel")));
        assertThat(listing().incidents().get("aa11").keeper()).isEqualTo("exempelby");
    }

    @Test
    void aCorrectedAuthorityGivesUpItsOldName() {
        register.correcting(authority, "fel kortnamn").records(authority("exempelstad", "exempelstad.example"));
        assertThat(listing().authorities()).containsExactly("exempelstad");
        assertThat(listing().domain("exempelby")).isEmpty();
        assertThat(listing().domain("exempelstad")).contains("exempelstad.example");
    }

    @Test // #3
    void theHeadsThatWereNotedAreToldInTheirOrder() {
        int first = register.records(new HeadNoted(LOG, 3, "cm9vdA=="));
        int second = register.records(new HeadNoted(LOG, 7, "cm9vdA=="));
        register.records(new HeadNoted("exempelby.example/ledger/0001/incident/bb22", 9, "cm9vdA=="));

        assertThat(listing().noted(LOG)).containsExactly(new NotedCheckpoint(3, first), new NotedCheckpoint(7, second));
    }

    @Test
    void whatWasWithdrawnIsListedNoMore() {
        register.records(new PostWithdrawn(Ref.to(incident), Text.of("dubbelt")));
        assertThat(listing().incidents()).isEmpty();
        assertThat(listing().authorities()).containsExactly("exempelby");
    }

    @Test
    void withdrawingACorrectionWithdrawsTheWholeMatter() {
        int corrected = register.correcting(incident, "felskrivet").records(incident("Angrepp"));
        register.records(new PostWithdrawn(Ref.to(corrected), Text.of("dubbelt")));
        assertThat(listing().incidents()).isEmpty();
    }

    @Test
    void aKeyThatWasIntroducedStaysSinceItHasSigned() {
        KeyIntroduced key = new KeyIntroduced(LOG, "a verifier key", 1, 0);
        KeyIntroduced following = new KeyIntroduced(LOG, "another", 2, 17);
        int introduced = register.records(key);
        register.records(new PostWithdrawn(Ref.to(introduced), Text.of("dubbelt")));
        register.records(following);
        assertThat(listing().keys(LOG)).containsExactly(key, following);
        assertThat(listing().keys("exempelby.example/ledger/0001/incident/bb22"))
                .isEmpty();
    }

    private RegisterProjection listing() {
        RegisterProjection listing = RegisterProjection.empty();
        for (Post post : register.posts()) {
            listing = listing.after(post);
        }
        return listing;
    }

    private static AuthorityRegistered authority(String id, String domain) {
        return new AuthorityRegistered(id, "Exempelby kommun", domain);
    }

    private static IncidentRegistered incident(String title) {
        return new IncidentRegistered(LOG, "L1-2024-1", "exempelby", false, Text.of(title));
    }
}
