package se.stabsliggaren.api.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * What the records of pages, their components and their codes mean: the words of their Javadoc, which a program does not
 * keep. {@code page-words.properties} holds them, and a test writes it.
 */
final class PageWords {

    private static final String FILE = "page-words.properties";
    private static final String PRODUCT = "se.stabsliggaren.";

    private final UnaryOperator<String> byKey;

    /** @param byKey the words of {@code projection.duties.DutiesPage.Rule.inForce}, empty when there are none */
    PageWords(UnaryOperator<String> byKey) {
        this.byKey = byKey;
    }

    /** Those that go with the program. */
    static PageWords published() {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(PageWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageWords(key -> words.getProperty(key, ""));
    }

    String of(Class<?> type) {
        return byKey.apply(key(type));
    }

    String of(Member member) {
        RecordComponent component = member.component();
        return byKey.apply(key(component.getDeclaringRecord()) + "." + component.getName());
    }

    String of(Enum<?> code) {
        return byKey.apply(key(code.getDeclaringClass()) + "." + code.name());
    }

    private static String key(Class<?> type) {
        return type.getName().substring(PRODUCT.length()).replace('$', '.');
    }
}
