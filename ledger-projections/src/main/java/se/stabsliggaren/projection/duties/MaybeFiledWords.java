package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said, in Swedish, where something can have been filed and no post says that it was. */
final class MaybeFiledWords {

    private static final String MAY_BE_THIS = " kan gälla detta utan att säga det";

    private MaybeFiledWords() {}

    /** After what is said of a limit that has passed. */
    static String filedOrNot(List<DutyFiling> maybe, WithdrawnFilings withdrawn) {
        return maybe.isEmpty()
                ? "ingen post säger att något är lämnat" + withdrawn.clauses() + "."
                : "om något är lämnat är osäkert, för " + mayBeThis(maybe) + "." + StrangerWords.of(maybe)
                        + withdrawn.sentences();
    }

    /** The same as sentences of their own. */
    static String nothingOrMaybeFiled(List<DutyFiling> maybe, WithdrawnFilings withdrawn) {
        return maybe.isEmpty()
                ? " Ingen post säger att något är lämnat" + withdrawn.clauses() + "."
                : maybeFiled(maybe, withdrawn);
    }

    /** The same while the limit may not have passed. */
    static String notYetOrMaybeFiled(List<DutyFiling> maybe, WithdrawnFilings withdrawn) {
        return maybe.isEmpty()
                ? " Än säger ingen post att något är lämnat" + withdrawn.clauses() + "."
                : maybeFiled(maybe, withdrawn);
    }

    /** Of what can have been filed here, though no post says so, and what was withdrawn; nothing where there is none. */
    static String maybeFiled(List<DutyFiling> maybe, WithdrawnFilings withdrawn) {
        String filed = maybe.isEmpty()
                ? ""
                : " Om något är lämnat är osäkert, för " + mayBeThis(maybe) + "." + StrangerWords.of(maybe);
        return filed + withdrawn.sentences();
    }

    /** The same where nothing is said of whether anything is filed. */
    static String perhapsFiled(List<DutyFiling> maybe) {
        return maybe.isEmpty()
                ? ""
                : " Lämnat kan vara " + Numbers.or(Numbers.rows(maybe)) + ", som inte säger för vem.";
    }

    private static String mayBeThis(List<DutyFiling> maybe) {
        List<DutyFiling> unnamed = maybe.stream()
                .filter(one -> !one.isMisdirected() && !one.contradictsItself())
                .toList();
        return Stream.of(
                        unnamed.isEmpty()
                                ? Stream.<String>of()
                                : Stream.of(Numbers.or(Numbers.rows(unnamed)) + MAY_BE_THIS),
                        maybe.stream()
                                .filter(one -> !one.isMisdirected())
                                .flatMap(one -> ContradictionWords.mayBeThis(one).stream()),
                        MisdirectedWords.eachSent(maybe))
                .flatMap(clauses -> clauses)
                .collect(Collectors.joining(" och "));
    }
}
