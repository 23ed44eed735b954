package se.stabsliggaren.api.architecture;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.cli.LedgerCommand;
import se.stabsliggaren.api.disposal.DisposalOfARoom;
import se.stabsliggaren.api.health.HealthThatAnswers;
import se.stabsliggaren.api.http.HttpThatKnowsHealth;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.room.RoomThatReadsAll;
import se.stabsliggaren.api.store.StoreThatAnswers;

/** A rule that nothing can break proves nothing: each of these classes breaks one. */
class CapabilitiesThatBreakTest {

    @Test
    void twoPartsMayNotKnowEachOther() {
        breaks(
                Capabilities.NO_TWO_PARTS_KNOW_EACH_OTHER,
                HttpThatKnowsHealth.class,
                HealthThatAnswers.class,
                Problem.class);
    }

    @Test
    void theStoreMayKnowNoOtherPart() {
        breaks(Capabilities.THE_STORE_KNOWS_NO_OTHER_PART, StoreThatAnswers.class);
    }

    @Test
    void whatAllAnswerWithMayKnowNoneOfThem() {
        breaks(Capabilities.HTTP_KNOWS_NO_CAPABILITY, HttpThatKnowsHealth.class);
    }

    @Test
    void aServiceMayNotAnswerInHttp() {
        breaks(Capabilities.NO_SERVICE_ANSWERS_IN_HTTP, HealthThatAnswers.class);
    }

    @Test
    void nobodyMayCallAnothersController() {
        breaks(Capabilities.NO_CAPABILITY_KNOWS_ANOTHERS_CONTROLLER, DisposalOfARoom.class, RoomThatReadsAll.class);
    }

    @Test
    void nobodyMayCallACommand() {
        breaks(Capabilities.COMMANDS_AND_WIRING_ARE_KNOWN_BY_NOBODY, HttpThatKnowsHealth.class, LedgerCommand.class);
    }

    @Test
    void aPageMayNotReadWholePosts() {
        breaks(Capabilities.CONTROLLERS_READ_POSTS_AS_THEIR_READER_MAY_SEE_THEM, RoomThatReadsAll.class);
    }

    @Test
    void nobodyMayCompareNamesLetterByLetter() {
        breaks(TypedNames.NAMES_ARE_COMPARED_BY_TYPED_NAME_ALONE, RoomThatReadsAll.class);
    }

    private static void breaks(ArchRule rule, Class<?>... classes) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(new ClassFileImporter().importClasses(classes)))
                .withMessageContaining("was violated");
    }
}
