package se.stabsliggaren.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Projection;

/** A page is made of what any writer can write: JSON, HTML or paper. */
class PageShapeTest {

    private static final Set<Class<?>> LEAVES = Set.of(
            String.class,
            Integer.class,
            int.class,
            boolean.class,
            Instant.class,
            Text.class,
            Person.class,
            Part.class,
            When.class,
            Occurred.class);

    /** A record of more says several things at once, which are records of their own. */
    private static final int MOST = 11;

    static List<Projection<?, ?>> projections() {
        return EveryProjection.all();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void aPageBeginsWithItsHeadingAndHoldsOnlyWhatAnyWriterCanWrite(Projection<?, ?> projection) {
        Class<?> page = pageOf(projection);
        assertThat(page.getRecordComponents()[0].getType()).isEqualTo(Heading.class);
        Set<Type> seen = new HashSet<>();
        check(page, page.getSimpleName(), seen);
        assertThat(seen).hasSizeGreaterThan(3);
    }

    private static Class<?> pageOf(Projection<?, ?> projection) {
        ParameterizedType answered = (ParameterizedType) projection.getClass().getGenericInterfaces()[0];
        return (Class<?>) answered.getActualTypeArguments()[1];
    }

    private static void check(Type type, String path, Set<Type> seen) {
        if (LEAVES.contains(type) || !seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType list) {
            assertThat(list.getRawType()).as(path).isEqualTo(List.class);
            check(list.getActualTypeArguments()[0], path, seen);
            return;
        }
        Class<?> plain = (Class<?>) type;
        assertThat(plain.isRecord() || plain.isEnum()).as(path).isTrue();
        if (plain.isRecord()) {
            assertThat(plain.getRecordComponents())
                    .as("%s, to be grouped", path)
                    .hasSizeLessThanOrEqualTo(MOST);
            for (RecordComponent component : plain.getRecordComponents()) {
                check(component.getGenericType(), path + "." + component.getName(), seen);
            }
        }
    }
}
