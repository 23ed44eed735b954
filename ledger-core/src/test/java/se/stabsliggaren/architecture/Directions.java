package se.stabsliggaren.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which. A package that is none of the seven named here is a family. */
final class Directions {

    private static final String EVENT = "se.stabsliggaren.event";
    private static final String FORMAT = "se.stabsliggaren.format";
    private static final String JUDGEMENT = "se.stabsliggaren.judgement";
    private static final String NAMING = "se.stabsliggaren.naming";
    private static final String INTEGRITY = "se.stabsliggaren.integrity";
    private static final String SIGHT = "se.stabsliggaren.sight";
    private static final String LEDGER = "se.stabsliggaren.ledger";
    private static final String VERIFIER = "se.stabsliggaren.integrity..";
    private static final String JDK = "java..";
    private static final String JDK_HMAC = "javax.crypto..";
    private static final String NULLNESS = "org.jspecify.annotations";
    private static final String COLLECTIONS = "org.pcollections";

    private static final DescribedPredicate<JavaClass> FAMILY = resideInAPackage("se.stabsliggaren.*")
            .and(not(resideInAnyPackage(EVENT, FORMAT, JUDGEMENT, NAMING, INTEGRITY, SIGHT, LEDGER)))
            .as("a family");

    @ArchTest
    static final ArchRule EVENTS_KNOW_NOTHING = classes()
            .that()
            .resideInAPackage(EVENT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(EVENT, JDK, NULLNESS);

    @ArchTest
    static final ArchRule THE_FORMAT_KNOWS_EVENTS_AND_HASHES = classes()
            .that()
            .resideInAPackage(FORMAT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(FORMAT, EVENT, INTEGRITY, JDK, NULLNESS);

    @ArchTest
    static final ArchRule JUDGEMENTS_KNOW_EVENTS = classes()
            .that()
            .resideInAPackage(JUDGEMENT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(JUDGEMENT, EVENT, JDK, NULLNESS, COLLECTIONS);

    /** So that an auditor can verify from this jar without trusting anybody else. */
    @ArchTest
    static final ArchRule INTEGRITY_KNOWS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage(VERIFIER)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(VERIFIER, JDK, JDK_HMAC, NULLNESS);

    /** What somebody may see is found by the paths that seals and proofs go by, and judges nothing. */
    @ArchTest
    static final ArchRule SIGHT_KNOWS_EVENTS_AND_THE_FORMAT = classes()
            .that()
            .resideInAPackage(SIGHT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SIGHT, EVENT, FORMAT, INTEGRITY, JDK, NULLNESS, COLLECTIONS);

    /** Which names mean the same is asked by families and by views, and knows neither. */
    @ArchTest
    static final ArchRule NAMING_KNOWS_EVENTS_AND_THE_FORMAT = classes()
            .that()
            .resideInAPackage(NAMING)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(NAMING, EVENT, FORMAT, JDK, NULLNESS, COLLECTIONS);

    @ArchTest
    static final ArchRule FAMILIES_KNOW_EVENTS_AND_JUDGEMENTS = classes()
            .that(FAMILY)
            .should()
            .onlyDependOnClassesThat(
                    FAMILY.or(resideInAnyPackage(EVENT, FORMAT, JUDGEMENT, NAMING, JDK, NULLNESS, COLLECTIONS)));

    @ArchTest
    static final ArchRule FAMILIES_DO_NOT_KNOW_EACH_OTHER = slices().matching("se.stabsliggaren.(*)")
            .that(DescribedPredicate.describe(
                    "are families", slice -> slice.stream().allMatch(FAMILY)))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_LEDGER = noClasses()
            .that()
            .resideOutsideOfPackage(LEDGER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LEDGER);

    @ArchTest
    static final ArchRule THE_LEDGER_ALONE_KNOWS_AXON = noClasses()
            .that()
            .resideOutsideOfPackage(LEDGER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_TECHNOLOGY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "jakarta..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..",
                    "tools.jackson..",
                    "com.fasterxml..");

    private Directions() {}
}
