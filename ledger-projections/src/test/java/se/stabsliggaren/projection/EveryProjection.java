package se.stabsliggaren.projection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import se.stabsliggaren.projection.view.Projection;

/** All views there are, found among the classes, so that none is forgotten where something is true of each. */
final class EveryProjection {

    private static final List<Projection<?, ?>> ALL = found();

    private EveryProjection() {}

    static List<Projection<?, ?>> all() {
        return ALL;
    }

    private static List<Projection<?, ?>> found() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("se.stabsliggaren.projection")
                        .stream()
                        .filter(type -> type.isAssignableTo(Projection.class) && !type.isInterface())
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Projection<?, ?>>map(EveryProjection::made)
                        .toList();
    }

    private static Projection<?, ?> made(JavaClass type) {
        try {
            return (Projection<?, ?>) type.reflect().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is not made of nothing", e);
        }
    }
}
