package se.stabsliggaren.api.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(
        packages = {"se.stabsliggaren.api", "se.stabsliggaren.projection"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ApiArchitectureTest {

    @ArchTest
    static final ArchTests CAPABILITIES = ArchTests.in(Capabilities.class);

    @ArchTest
    static final ArchTests TYPED_NAMES = ArchTests.in(TypedNames.class);
}
