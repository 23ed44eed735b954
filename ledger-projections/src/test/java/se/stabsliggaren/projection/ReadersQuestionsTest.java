package se.stabsliggaren.projection;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.stabsliggaren.projection", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadersQuestionsTest {

    /** No questions themselves: the law's limits, which breach a post is about, and the line by which it is told. */
    private static final String[] SHARED = {
        "se.stabsliggaren.projection.regime", "se.stabsliggaren.projection.breach", "se.stabsliggaren.projection.line"
    };

    @ArchTest
    static final ArchRule noQuestionIsAnsweredByAnother = slices().matching("se.stabsliggaren.projection.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED));

    @ArchTest
    static final ArchRule theyKnowTheVocabularyAndItsFormAndNothingElseOfTheLedger = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "se.stabsliggaren.event",
                    "se.stabsliggaren.format",
                    "se.stabsliggaren.projection..",
                    "java..",
                    "org.jspecify.annotations",
                    "org.pcollections",
                    // Reading the rule packs, and Swedish holidays.
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation",
                    "de.focus_shift.jollyday.core..");

    @ArchTest
    static final ArchRule whatTheViewsAreMadeOfKnowsNoQuestion = classes()
            .that()
            .resideInAPackage("se.stabsliggaren.projection")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("se.stabsliggaren.projection.(*)..");
}
