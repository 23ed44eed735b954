package se.stabsliggaren.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;

/** What of a new post is nearly what an earlier one says. */
class KnownNamesTest {

    @Test
    void isTheFirstPostThatSaysIt() {
        KnownNames known =
                KnownNames.none().with(3, down("Platina")).with(4, down("Lön")).with(5, down("platina"));
        assertThat(nearly(known, down("Platinna"))).containsExactly(3);
        assertThat(nearly(known.without(3), down("Platinna"))).containsExactly(5);
        assertThat(nearly(known.without(3).without(5), down("Platinna"))).isEmpty();
    }

    @Test
    void isSaidOnceForEachTwoNames() {
        KnownNames known = KnownNames.none().with(3, down("Platina")).with(4, down("Platinna"));
        assertThat(nearly(known, down("Platinna"))).isEmpty();
        assertThat(nearly(known, down("Platina"))).isEmpty();
    }

    @Test
    void isOfTheSameKind() {
        KnownNames known = KnownNames.none().with(3, down("Platina"));
        Event supplier = new SupplierTold(Scope.everything(), "Platinna", null, null, null);
        assertThat(nearly(known, supplier)).isEmpty();
    }

    @Test
    void isNotAskedOfWhatSomebodyHasSaidTheMeaningOf() {
        KnownNames known = KnownNames.none().with(3, down("Platina"));
        SameNames same = SameNames.none()
                .after(4, new NamesMerged(NameKind.SYSTEM, List.of("Platinna", "Platina"), "Platina", null));
        assertThat(known.nearlySaid(down("Platinna"), same)).isEmpty();
        assertThat(known.nearlySaid(down("Platinan"), same)).containsExactly(3);
    }

    @Test
    void isForgottenWithAPostThatIsCorrected() {
        KnownNames known = KnownNames.none().with(3, down("Platina")).with(3, down("Lifecare"));
        assertThat(nearly(known, down("Platinna"))).isEmpty();
        assertThat(nearly(known, down("Lifecarre"))).containsExactly(3);
    }

    @Test
    void findsAFewOfVeryMany() {
        KnownNames known = KnownNames.none();
        for (int post = 3; post < 2_000; post++) {
            known = known.with(post, down("Verksamhetssystem " + letters(post)));
        }
        assertThat(nearly(known, down("Verksamhetssystem " + letters(77).replaceFirst("..$", "") + "xyzw")).length)
                .isLessThanOrEqualTo(5);
    }

    /** Whatever one slip does to a name, its halves lead to it. */
    @Property(tries = 500)
    void findsEveryNameThatIsNear(
            @ForAll @AlphaChars @StringLength(min = 6, max = 14) String name,
            @ForAll @IntRange(max = 13) int where,
            @ForAll @IntRange(max = 3) int slip,
            @ForAll @AlphaChars @StringLength(1) String letter) {
        int at = Math.min(where, name.length() - 2);
        String mistyped =
                switch (slip) {
                    case 0 -> name.substring(0, at) + name.substring(at + 1);
                    case 1 -> name.substring(0, at) + letter + name.substring(at);
                    case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
                    default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
                };
        boolean near = Likeness.of(Name.of(NameKind.SYSTEM, mistyped).typed())
                .isNear(Likeness.of(Name.of(NameKind.SYSTEM, name).typed()));
        KnownNames known = KnownNames.none().with(3, down(name));
        assertThat(nearly(known, down(mistyped))).hasSize(near ? 1 : 0);
    }

    private static String letters(int number) {
        return IntStream.iterate(number, n -> n > 0, n -> n / 20)
                .mapToObj(n -> Character.toString('b' + n % 20))
                .reduce("", String::concat);
    }

    private static int[] nearly(KnownNames known, Event event) {
        return known.nearlySaid(event, SameNames.none());
    }

    private static Event down(String system) {
        return new SystemStatusChanged(
                new Scope(Reach.ONE, List.of(), List.of(system)), SystemStatus.DOWN, null, null, null);
    }
}
