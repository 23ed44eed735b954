package se.stabsliggaren.api.view;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;

/** No door reads a post but as its reader may see it. */
@AnalyzeClasses(packages = "se.stabsliggaren.api", importOptions = ImportOption.DoNotIncludeTests.class)
class OneSightTest {

    @ArchTest
    static final ArchRule DOORS_READ_NO_WHOLE_POSTS = noClasses()
            .that()
            .resideInAnyPackage("..api.rest..", "..api.room..", "..api.page..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PostLog.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(StoredPost.class);

    @ArchTest
    static final ArchRule THERE_ARE_DOORS_THAT_READ = classes()
            .that()
            .haveSimpleName("LogController")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(VisibleLog.class);
}
