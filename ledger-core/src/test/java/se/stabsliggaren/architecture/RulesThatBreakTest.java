package se.stabsliggaren.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.EventThatJudges;
import se.stabsliggaren.note.NotesThatKnowTasks;
import se.stabsliggaren.sight.SightThatJudges;
import se.stabsliggaren.task.Tasks;

/** A rule that nothing can break proves nothing: each of these classes breaks one. */
class RulesThatBreakTest {

    @Test
    void eventsMayNotJudge() {
        breaks(Directions.EVENTS_KNOW_NOTHING, EventThatJudges.class);
    }

    @Test
    void oneCapabilityMayNotKnowAnother() {
        breaks(Directions.FAMILIES_DO_NOT_KNOW_EACH_OTHER, NotesThatKnowTasks.class, Tasks.class);
    }

    @Test
    void whatIsSeenMayNotBeJudged() {
        breaks(Directions.SIGHT_KNOWS_EVENTS_AND_THE_FORMAT, SightThatJudges.class);
    }

    @Test
    void nobodyMayReadTheClock() {
        breaks(Manners.NO_CLOCK_IS_READ, NotesThatKnowTasks.class);
    }

    @Test
    void nobodyMayRollDice() {
        breaks(Manners.NOTHING_IS_LEFT_TO_CHANCE, EventThatJudges.class);
    }

    @Test
    void nobodyMayBeNamedAfterNothing() {
        breaks(Manners.NO_NAME_IS_EMPTY, NotesThatKnowTasks.NoteHelper.class);
    }

    @Test
    void noEventMayBeNamedByWhatIsWanted() {
        breaks(Manners.namedInThePastTense(type(EventThatJudges.class)), EventThatJudges.class);
    }

    @Test
    void everyPackageMustSayWhatItIs() {
        breaks(Manners.EVERY_PACKAGE_SAYS_WHAT_IT_IS, RulesThatBreakTest.class);
    }

    @Test
    void noQuestionMayAddAFinding() throws ClassNotFoundException {
        String verifier = "se.stabsliggaren.integrity.verify.";
        breaks(
                Manners.NO_QUESTION_OF_THE_VERIFIER_ADDS_A_FINDING,
                Class.forName(verifier + "QuestionThatAddsAFinding"),
                Class.forName(verifier + "Findings"));
    }

    @Test
    void aRuleAboutNothingFails() {
        breaks(classes().that().haveSimpleName("Nowhere").should().beRecords(), Tasks.class);
    }

    private static void breaks(ArchRule rule, Class<?>... classes) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(new ClassFileImporter().importClasses(classes)));
    }
}
