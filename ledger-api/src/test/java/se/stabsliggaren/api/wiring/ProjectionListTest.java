package se.stabsliggaren.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.projection.view.Projection;

/** A view that was written and is not offered is forgotten. */
class ProjectionListTest {

    @Test
    void offersEveryViewThereIs() {
        List<Class<?>> views = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("se.stabsliggaren.projection")
                        .stream()
                        .filter(type -> type.isAssignableTo(Projection.class) && !type.isInterface())
                        .<Class<?>>map(type -> type.reflect())
                        .toList();

        assertThat(views).hasSizeGreaterThan(1);
        assertThat(ProjectionList.all())
                .<Class<?>>extracting(Projection::getClass)
                .containsExactlyInAnyOrderElementsOf(views);
    }
}
