package se.stabsliggaren.projection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.stabsliggaren.projection", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadersQuestionsTest {

    @ArchTest
    static final ArchRule noQuestionIsAnsweredByAnother =
            slices().matching("se.stabsliggaren.projection.(*)..").should().notDependOnEachOther();

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
                    "tools.jackson..");

    @ArchTest
    static final ArchRule whatTheViewsAreMadeOfKnowsNoQuestion = classes()
            .that()
            .resideInAPackage("se.stabsliggaren.projection")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("se.stabsliggaren.projection.(*)..");
}
