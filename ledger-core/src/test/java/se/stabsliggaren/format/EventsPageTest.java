package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Event;

class EventsPageTest {

    @Test
    void listsTheVocabularyAsItIs() {
        Approved.check(Path.of("../docs/events.md"), EventsPage.write());
    }

    @Test
    void hasWordsOfTheSourceForEachFamilyAndType() {
        SourceWords words = new SourceWords();
        Stream<Class<?>> families = Arrays.stream(Event.class.getPermittedSubclasses());
        Stream<Class<?>> types = Vocabulary.types().stream().map(Vocabulary.Type::record);
        assertThat(Stream.concat(families, types))
                .allSatisfy(type -> assertThat(words.of(type)).endsWith("."));
    }

    @Test
    void callsEachTypeByItsFamily() {
        assertThat(Vocabulary.types())
                .allSatisfy(type -> assertThat(type.name()).matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }

    @Test
    void namesNoTwoPartsOrCodesAlike() {
        String page = EventsPage.write();
        assertThat(page.lines().filter(line -> line.startsWith("* **")).map(line -> line.split("\\*\\*")[1]))
                .doesNotHaveDuplicates();
    }
}
