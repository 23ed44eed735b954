package se.stabsliggaren.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "se.stabsliggaren", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests DIRECTIONS = ArchTests.in(Directions.class);

    @ArchTest
    static final ArchTests MANNERS = ArchTests.in(Manners.class);
}
