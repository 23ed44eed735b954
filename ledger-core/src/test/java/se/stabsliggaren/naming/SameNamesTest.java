package se.stabsliggaren.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.RecordEvent.NamesMerged;

/** What a name is called after posts have said which spellings mean the same. */
class SameNamesTest {

    @Test
    void isItselfWhereNobodySaysOtherwise() {
        assertThat(SameNames.none().of(NameKind.SYSTEM, " Platina")).isEqualTo(" Platina");
    }

    @Test
    void isWhatThePostSaysHoweverItIsTyped() {
        SameNames same = SameNames.none().after(4, merged("Platina", "Platinna"));
        assertThat(same.of(NameKind.SYSTEM, " platinna ")).isEqualTo("Platina");
        assertThat(same.of(NameKind.SYSTEM, "PLATINA")).isEqualTo("Platina");
        assertThat(same.of(NameKind.BODY, "Platinna")).isEqualTo("Platinna");
    }

    @Test
    void isWhatTheLastSaysOfAllThatAreJoined() {
        SameNames same = SameNames.none()
                .after(4, merged("Platina", "Platinna"))
                .after(5, merged("Formpipe", "Formpip"))
                .after(6, merged("Ärendesystemet", "Platina", "formpip"));
        for (String spelling : List.of("Platina", "Platinna", "Formpipe", "Formpip", "Ärendesystemet")) {
            assertThat(same.of(NameKind.SYSTEM, spelling)).isEqualTo("Ärendesystemet");
        }
    }

    @Test
    void isWhatTheFirstSaidOnceTheLastIsWithdrawn() {
        Merges merges = Merges.none()
                .with(4, merged("Platina", "Platinna"))
                .with(5, merged("Formpipe", "Formpip"))
                .with(6, merged("Ärendesystemet", "Platina", "Formpip"))
                .without(6);
        assertThat(merges.same().of(NameKind.SYSTEM, "Platinna")).isEqualTo("Platina");
        assertThat(merges.same().of(NameKind.SYSTEM, "Formpip")).isEqualTo("Formpipe");
    }

    @Test
    void isWhatACorrectionSaysInThePlaceOfTheFirstWording() {
        Merges merges = Merges.none()
                .with(4, merged("Platina", "Platinna"))
                .with(5, merged("Procapita", "Procapta"))
                .with(4, merged("Platinum", "Platina"));
        assertThat(merges.same().of(NameKind.SYSTEM, "Platina")).isEqualTo("Platinum");
        assertThat(merges.same().of(NameKind.SYSTEM, "Platinna")).isEqualTo("Platinna");
    }

    /** Whatever was joined to what, in whichever order: two spellings are one if a chain of posts leads between them. */
    @Property(tries = 300)
    void joinsWhatAChainOfPostsJoins(
            @ForAll @Size(max = 12) List<@Size(min = 2, max = 4) List<@IntRange(max = 9) Integer>> joined) {
        SameNames same = SameNames.none();
        Map<Integer, Integer> sets = new HashMap<>();
        Map<Integer, String> called = new HashMap<>();
        int post = 0;
        for (List<Integer> one : joined) {
            List<String> spellings = one.stream().map(SameNamesTest::name).toList();
            same = same.after(++post, new NamesMerged(NameKind.SYSTEM, spellings, spellings.getFirst(), null));
            List<Integer> together = new ArrayList<>();
            for (int name : one) {
                together.add(sets.computeIfAbsent(name, first -> first));
            }
            sets.replaceAll((name, set) -> together.contains(set) ? together.getFirst() : set);
            called.put(together.getFirst(), spellings.getFirst());
        }
        for (int name = 0; name < 10; name++) {
            String expected = sets.containsKey(name) ? called.get(sets.get(name)) : name(name);
            assertThat(same.of(NameKind.SYSTEM, name(name))).isEqualTo(expected);
        }
    }

    private static String name(int number) {
        return "Namn " + number;
    }

    private static NamesMerged merged(String name, String... spellings) {
        return new NamesMerged(NameKind.SYSTEM, List.of(spellings), name, null);
    }
}
