package se.stabsliggaren.projection;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.stabsliggaren.projection", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadersQuestionsTest {

    private static final String VIEW = "se.stabsliggaren.projection.view";
    private static final String TEXT = "se.stabsliggaren.projection.text";

    /** No questions themselves: what views are made of, wording, sheets, limits, breaches, how an event is said, the rhythm. */
    private static final String[] SHARED = {
        VIEW,
        TEXT,
        "se.stabsliggaren.projection.paper",
        "se.stabsliggaren.projection.regime",
        "se.stabsliggaren.projection.breach",
        "se.stabsliggaren.projection.outcome",
        "se.stabsliggaren.projection.sentence",
        "se.stabsliggaren.projection.rhythm"
    };

    @ArchTest
    static final ArchRule noQuestionIsAnsweredByAnother = slices().matching("se.stabsliggaren.projection.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED))
            // Whoever tells of a duty of the law asks the duties, so that all tell the same.
            .ignoreDependency(
                    resideInAnyPackage(
                            "se.stabsliggaren.projection.authorities",
                            "se.stabsliggaren.projection.breachrecord",
                            "se.stabsliggaren.projection.evaluation",
                            "se.stabsliggaren.projection.filing",
                            "se.stabsliggaren.projection.openpoints",
                            "se.stabsliggaren.projection.status"),
                    resideInAPackage("se.stabsliggaren.projection.duties"))
            // A draft of a filing says what the record says.
            .ignoreDependency(
                    resideInAPackage("se.stabsliggaren.projection.filing"),
                    resideInAPackage("se.stabsliggaren.projection.breachrecord"));

    @ArchTest
    static final ArchRule theyKnowTheVocabularyAndItsFormAndNothingElseOfTheLedger = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "se.stabsliggaren.event",
                    "se.stabsliggaren.format",
                    "se.stabsliggaren.naming",
                    "se.stabsliggaren.projection..",
                    "java..",
                    "org.jspecify.annotations",
                    "org.pcollections",
                    // Reading the rule packs, and Swedish holidays.
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation",
                    "com.networknt.schema..",
                    "de.focus_shift.jollyday.core..");

    @ArchTest
    static final ArchRule whatTheViewsAreMadeOfKnowsNoQuestionAndNoWording = classes()
            .that()
            .resideInAPackage(VIEW)
            .should()
            .onlyDependOnClassesThat(
                    resideInAPackage(VIEW).or(resideOutsideOfPackage("se.stabsliggaren.projection..")));

    @ArchTest
    static final ArchRule theWordingKnowsViewsAndNoQuestion = classes()
            .that()
            .resideInAPackage(TEXT)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(VIEW, TEXT).or(resideOutsideOfPackage("se.stabsliggaren.projection..")));
}
