package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Nested
    class WhenATextIsSplit {

        @Test
        void keepsTheWhiteSpaceAfterEachWord() {
            assertThat(Words.of("Servern  är\nnere. ")).containsExactly("Servern  ", "är\n", "nere. ");
        }

        @Test
        void makesAWordOfWhiteSpaceAtTheStart() {
            assertThat(Words.of(" nere")).containsExactly(" ", "nere");
        }

        @Test
        void splitsAtEveryCodePointOfTheFormatAndAtNoOther() {
            List<Integer> splitting = java.util.stream.IntStream.rangeClosed(1, 0xFFFF)
                    .filter(c -> !Character.isSurrogate((char) c))
                    .filter(c -> Words.of("a" + (char) c + "b").size() == 2)
                    .boxed()
                    .toList();
            assertThat(splitting)
                    .containsExactly(
                            0x9, 0xA, 0xB, 0xC, 0xD, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004,
                            0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000);
        }
    }

    @Property
    void areTheTextWhenJoined(@ForAll String text) {
        assertThat(String.join("", Words.of(text))).isEqualTo(text);
    }
}
