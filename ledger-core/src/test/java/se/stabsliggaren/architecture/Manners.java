package se.stabsliggaren.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;

/** How the core is written: no clock, no chance, and names that say something. */
final class Manners {

    private static final DescribedPredicate<JavaClass> RECORD =
            DescribedPredicate.describe("records", JavaClass::isRecord);

    @ArchTest
    static final ArchRule NO_CLOCK_IS_READ = noClasses()
            .should()
            .accessTargetWhere(target(resideInAPackage("java.time.."), "now").as("a moment is asked of the machine"))
            .orShould()
            .accessTargetWhere(target(type(Clock.class), "system.*|tick.*"))
            .orShould()
            .accessTargetWhere(target(type(System.class), "currentTimeMillis|nanoTime"));

    @ArchTest
    static final ArchRule NOTHING_IS_LEFT_TO_CHANCE = noClasses()
            .should()
            .accessTargetWhere(target(type(UUID.class), "randomUUID"))
            .orShould()
            .accessTargetWhere(target(type(Math.class), "random"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(SecureRandom.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class);

    @ArchTest
    static final ArchRule NO_NAME_IS_EMPTY = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base)")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..impl..", "..manager..", "..helper..");

    @ArchTest
    static final ArchRule EVENTS_ARE_NAMED_IN_THE_PAST_TENSE = namedInThePastTense(assignableTo(Event.class)
            .and(RECORD)
            .and(not(type(ObligationAhead.class)))
            .as("events but what lies ahead"));

    @ArchTest
    static final ArchRule EVERY_PACKAGE_SAYS_WHAT_IT_IS = classes().should(new ArchCondition<>("be in a package") {
        @Override
        public void check(JavaClass item, ConditionEvents events) {
            boolean described = item.getPackage()
                    .tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isPresent();
            events.add(new SimpleConditionEvent(
                    item, described, item.getPackageName() + " has a package-info that is @NullMarked: " + described));
        }
    });

    /** So that what is found, and in which order, is read off its steps. */
    @ArchTest
    static final ArchRule NO_QUESTION_OF_THE_VERIFIER_ADDS_A_FINDING = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..integrity.verify")
            .and()
            .haveRawReturnType(boolean.class)
            .should(new ArchCondition<>("add no finding, and call nothing that does") {
                @Override
                public void check(JavaMethod item, ConditionEvents events) {
                    boolean adds = reaches(item, "Findings.add", new HashSet<>());
                    events.add(new SimpleConditionEvent(
                            item, !adds, item.getFullName() + " answers yes or no, and adds a finding: " + adds));
                }
            });

    /** Whether a method calls one of this name, itself or through others of its package. */
    private static boolean reaches(JavaCodeUnit from, String name, Set<JavaCodeUnit> seen) {
        return Stream.concat(from.getCallsFromSelf().stream(), from.getMethodReferencesFromSelf().stream())
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(called ->
                        called.getOwner().getPackage().equals(from.getOwner().getPackage()))
                .anyMatch(called -> name.equals(called.getOwner().getSimpleName() + "." + called.getName())
                        || seen.add(called) && reaches(called, name, seen));
    }

    /** Ends in a participle, perhaps with the particle of its verb. */
    static ArchRule namedInThePastTense(DescribedPredicate<JavaClass> events) {
        return classes()
                .that(events)
                .should()
                .haveNameMatching(
                        ".*(ed|Became|Begun|Done|Given|Held|Hidden|Made|Set|Stood|Taken|Told|Withdrawn|Written)"
                                + "(Aware|Down|Off|On|Out|Over|Up)?");
    }

    private Manners() {}

    private static DescribedPredicate<JavaAccess<?>> target(DescribedPredicate<JavaClass> owner, String method) {
        DescribedPredicate<AccessTarget> target =
                owner(owner).<AccessTarget>forSubtype().and(nameMatching(method).forSubtype());
        return DescribedPredicate.describe(
                owner.getDescription() + "." + method, access -> target.test(access.getTarget()));
    }
}
