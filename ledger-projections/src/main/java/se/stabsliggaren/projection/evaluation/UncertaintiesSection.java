package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Leaves;
import se.stabsliggaren.projection.paper.LineDoubt;
import se.stabsliggaren.projection.paper.PaperBounds;
import se.stabsliggaren.projection.paper.PaperSheets;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;

/**
 * Bilaga: what the posts themselves call uncertain or unknown, and what paper claims but cannot be. When the evaluation's
 * own posts were thought of is nothing the reader has to doubt.
 */
final class UncertaintiesSection {

    private static final Pattern UNKNOWN = Pattern.compile("okän(t|d|da)\\.?");
    private static final int LONGEST = "okända.".length();

    private UncertaintiesSection() {}

    static Section of(PostSelection evidence) {
        PaperSheets sheets = PaperSheets.of(evidence.rows(), EvaluationRow::event);
        List<Sentence> sentences = new ArrayList<>();
        for (StandingPost<Event> post : evidence.all()) {
            if (Uncertainty.of(post.event()) == Uncertainty.NOT_ASKED) {
                continue;
            }
            Phrase doubt = doubt(post);
            if (doubt != null) {
                sentences.add(Sentence.of(told(doubt, post), post));
            }
            PaperBounds bounds = sheets.of(post.row());
            if (bounds != null && bounds.untrue()) {
                sentences.add(untrue(post, bounds, sheets));
            }
            Sentence doubted = doubted(post, sheets);
            if (doubted != null) {
                sentences.add(doubted);
            }
        }
        return Section.of(
                "B.5",
                "Osäkra och okända uppgifter",
                sentences.isEmpty() ? List.of(Sentence.absent("att något är osäkert eller okänt")) : sentences);
    }

    private static @Nullable Phrase doubt(StandingPost<Event> post) {
        if (Boolean.TRUE.equals(post.occurred().unknown())) {
            return Phrase.of("Okänt när");
        }
        if (!post.occurred().candidates().isEmpty()) {
            return Phrase.of("").occurred("Osäkert när, ", post.occurred());
        }
        if (saysUnknown(post.event())) {
            return Phrase.of("Okänt");
        }
        return Uncertainty.of(post.event()) == Uncertainty.SAID ? Phrase.of("Inte säkert") : null;
    }

    private static boolean saysUnknown(Event event) {
        boolean[] unknown = {false};
        Leaves.visit(
                event,
                (path, leaf) -> unknown[0] |= leaf instanceof Text.Open text
                        && saysUnknown(text.value().strip()));
        return unknown[0];
    }

    private static boolean saysUnknown(String said) {
        return said.length() <= LONGEST
                && UNKNOWN.matcher(said.toLowerCase(Locale.ROOT)).matches();
    }

    private static Sentence untrue(StandingPost<Event> post, PaperBounds bounds, PaperSheets sheets) {
        Phrase phrase = told(Phrase.of("Tiden på bladet kan inte stämma"), post)
                .words("; kan ha skrivits ")
                .line(bounds.words())
                .words(".");
        return Sentence.of(phrase, cites(post, bounds, sheets));
    }

    /** The posts that bound the line, and those by which it is doubted, which are told with the bounds. */
    private static Set<Integer> cites(StandingPost<Event> post, PaperBounds bounds, PaperSheets sheets) {
        TreeSet<Integer> cites = new TreeSet<>(bounds.cites(post.number()));
        sheets.doubts(post.row()).stream()
                .flatMap(doubt -> Stream.ofNullable(doubt.by()))
                .forEach(cites::add);
        return cites;
    }

    /** Of a line that should be compared with its sheet, why. */
    private static @Nullable Sentence doubted(StandingPost<Event> post, PaperSheets sheets) {
        List<LineDoubt> doubts = sheets.doubts(post.row());
        Integer others = sheets.othersIssuedIn(post.row());
        if (doubts.isEmpty() && others == null) {
            return null;
        }
        TreeSet<Integer> cites = new TreeSet<>(List.of(post.number()));
        Phrase phrase = told(Phrase.of("Kontrollera mot bladet"), post);
        for (LineDoubt doubt : doubts) {
            phrase.words("; ").line(doubt.words());
            Integer by = doubt.by();
            cites.addAll(by == null ? List.of() : List.of(by));
        }
        cites.addAll(others == null ? List.of() : List.of(others));
        phrase.wordsIf(others != null, "; " + Absence.words("att bladet delades ut"))
                .words(".");
        return Sentence.of(phrase, cites);
    }

    private static Phrase told(Phrase doubt, StandingPost<Event> post) {
        return doubt.words(": ").and(LogSections.line(post.event()));
    }
}
