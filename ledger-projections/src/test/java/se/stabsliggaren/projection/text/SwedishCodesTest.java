package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.MandateKind;

/** Who reads a code's word must know which code it was. */
class SwedishCodesTest {

    static Stream<Method> kinds() {
        return Stream.of(SwedishCodes.class, SwedishRecording.class)
                .flatMap(words -> Stream.of(words.getDeclaredMethods()))
                .filter(method -> method.getName().equals("of") && method.getParameterTypes()[0].isEnum())
                .sorted(Comparator.comparing(method -> method.getParameterTypes()[0].getName()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noTwoCodesOfAKindReadAlikeAndNoneIsMute(Method words) throws ReflectiveOperationException {
        List<String> said = new ArrayList<>();
        for (Object code : words.getParameterTypes()[0].getEnumConstants()) {
            said.add((String) words.invoke(null, code));
        }
        assertThat(said).doesNotHaveDuplicates().allSatisfy(word -> assertThat(word)
                .isNotBlank());
    }

    @Test
    void everyKindOfCodeHasItsWords() {
        assertThat(kinds()).hasSizeGreaterThan(20);
    }

    @Test
    void theWordForWhatNobodyKnowsIsNeverTheWordForNo() {
        assertThat(SwedishCodes.of(Verdict.UNKNOWN)).startsWith("oklart");
        assertThat(SwedishCodes.of(Obligation.UNKNOWN)).startsWith("oklart");
        assertThat(SwedishCodes.of(Confirmation.UNKNOWN)).startsWith("inte sagt");
        assertThat(SwedishCodes.of(MandateKind.UNKNOWN)).startsWith("okänd");
    }
}
