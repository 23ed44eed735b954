package se.stabsliggaren.projection.regime;

import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.view.Interval;

/**
 * Whom the packs know by name, by which it is judged whom somebody wrote with words of their own: {@code IMY via
 * e-tjänsten}. No name is guessed: it is there as whole words, or it is not known.
 */
final class KnownRecipients {

    private final List<Words> authorities;
    private final List<Words> roles;

    KnownRecipients(List<Regime> regimes) {
        this.authorities = names(recipients(regimes).filter(one -> !one.isRole()));
        this.roles = names(recipients(regimes).filter(Recipient::isRole));
    }

    private static Stream<Recipient> recipients(List<Regime> regimes) {
        return regimes.stream().flatMap(regime -> regime.recipients().stream());
    }

    /** @param regime the one that the post names */
    Reception of(Regime regime, String written, Interval when) {
        List<Reception> possible = regime.periodsOfRecipients(when).stream()
                .map(period -> during(regime, written, period))
                .distinct()
                .toList();
        return possible.size() == 1 ? possible.getFirst() : Reception.DEPENDS_ON_WHEN;
    }

    /** @param when a time during which the same received such reports */
    private Reception during(Regime regime, String written, Interval when) {
        if (regime.canGoTo(written, when)) {
            return Reception.RECIPIENT;
        }
        List<Words> ours = names(regime.recipients(when).stream());
        List<Words> ofAnyDay = names(regime.recipients().stream());
        Words words = Words.of(written);
        boolean ofOurs = words.holdOneOf(ours);
        boolean ofOtherDays = words.holdOneOf(without(ours, ofAnyDay));
        boolean ofOthers = words.holdOneOf(without(ours, authorities));
        if (ofOurs && !ofAnyDay.contains(words)) {
            return ofOtherDays || ofOthers ? Reception.UNKNOWN : Reception.RECIPIENT;
        }
        if (ofOtherDays || ofAnyDay.contains(words)) {
            return Reception.ON_ANOTHER_DAY;
        }
        return ofOthers ? Reception.OF_OTHERS : inOwnWords(regime, when, words);
    }

    /** A role goes by any name but another role's. */
    private Reception inOwnWords(Regime regime, Interval when, Words words) {
        boolean role = regime.recipients(when).stream().anyMatch(Recipient::isRole);
        return role && !roles.contains(words) ? Reception.RECIPIENT : Reception.UNKNOWN;
    }

    private static List<Words> names(Stream<Recipient> recipients) {
        return recipients.flatMap(Recipient::names).map(Words::of).distinct().toList();
    }

    /** Those that hold none of ours. */
    private static List<Words> without(List<Words> ours, List<Words> names) {
        return names.stream().filter(name -> !name.holdOneOf(ours)).toList();
    }

    /** The words of a name, between spaces. */
    private record Words(String spaced) {

        static Words of(String written) {
            String words = TypedName.of(written)
                    .folded()
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
            return new Words(" " + words + " ");
        }

        boolean holdOneOf(List<Words> names) {
            return names.stream().anyMatch(name -> spaced.contains(name.spaced));
        }
    }
}
