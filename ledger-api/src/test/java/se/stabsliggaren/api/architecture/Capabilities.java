package se.stabsliggaren.api.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;

/** Which part of the API may know which. A package is a capability, with its controllers, its service and what it answers. */
final class Capabilities {

    private static final String API = "se.stabsliggaren.api";

    private static final DescribedPredicate<JavaClass> CONTROLLER =
            metaAnnotatedWith(Controller.class).<JavaClass>forSubtype().as("a controller");

    /** What reads requests and writes answers beside controllers: advices, forms, headers, queries, streams, limits. */
    private static final DescribedPredicate<JavaClass> SPEAKS_HTTP = CONTROLLER
            .or(annotatedWith(RestControllerAdvice.class).forSubtype())
            .or(resideInAnyPackage(API + ".http", API + ".preauth", API + ".load", API + ".form"))
            .or(DescribedPredicate.describe("read a request or write a stream", Capabilities::readsOrWrites))
            .or(simpleNameEndingWith("Query"))
            .as("what speaks HTTP");

    @ArchTest
    static final ArchRule NO_TWO_PARTS_KNOW_EACH_OTHER =
            slices().matching(API + ".(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_STORE_KNOWS_NO_OTHER_PART = classes()
            .that()
            .resideInAPackage(API + ".store")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(API + ".store").or(not(resideInAnyPackage(API + ".."))));

    @ArchTest
    static final ArchRule HTTP_KNOWS_NO_CAPABILITY = classes()
            .that()
            .resideInAPackage(API + ".http")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(API + ".http", API + ".store").or(not(resideInAnyPackage(API + ".."))));

    @ArchTest
    static final ArchRule NO_CAPABILITY_KNOWS_ANOTHERS_CONTROLLER = classes()
            .should(new ArchCondition<>("know controllers of their own package alone") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getDirectDependenciesFromSelf().stream()
                            .filter(known ->
                                    known.getTargetClass().getPackageName().startsWith(API))
                            .filter(known -> CONTROLLER.test(known.getTargetClass()))
                            .filter(known ->
                                    !known.getTargetClass().getPackageName().equals(item.getPackageName()))
                            .map(Dependency::getDescription)
                            .forEach(said -> events.add(SimpleConditionEvent.violated(item, said)));
                }
            });

    /** A service says what was not done and why; what that is in HTTP stands beside the controllers. */
    @ArchTest
    static final ArchRule NO_SERVICE_ANSWERS_IN_HTTP = noClasses()
            .that(not(SPEAKS_HTTP))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProblemException.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Problem.class);

    @ArchTest
    static final ArchRule COMMANDS_AND_WIRING_ARE_KNOWN_BY_NOBODY = noClasses()
            .that()
            .resideOutsideOfPackages(API, API + ".cli", API + ".wiring")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(API + ".cli", API + ".wiring");

    /** So that no endpoint and no page can forget to cover what its reader may not see. */
    @ArchTest
    static final ArchRule CONTROLLERS_READ_POSTS_AS_THEIR_READER_MAY_SEE_THEM = noClasses()
            .that(CONTROLLER.or(resideInAnyPackage(
                    API + ".post", API + ".room", API + ".page", API + ".incident", API + ".form", API + ".login")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PostLog.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(StoredPost.class);

    @ArchTest
    static final ArchRule SOME_CONTROLLER_READS_POSTS = classes()
            .that()
            .haveSimpleName("LogController")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(VisibleLog.class);

    private static boolean readsOrWrites(JavaClass item) {
        return item.getDirectDependenciesFromSelf().stream()
                .map(known -> known.getTargetClass().getPackageName())
                .anyMatch(known ->
                        known.startsWith("jakarta.servlet") || known.startsWith("org.springframework.web.servlet"));
    }

    private Capabilities() {}
}
