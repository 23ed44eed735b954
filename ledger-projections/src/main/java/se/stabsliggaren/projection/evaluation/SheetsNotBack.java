package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent.SheetOutcome;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;

/** Sheets that were handed out and of which no post says that they came back: what stands on them nobody has typed in. */
final class SheetsNotBack {

    private static final String DEFINITION =
            "Blad som är utdelade och inte redovisade, eller som saknas; det som skrevs på dem är inte infört och kan vara"
                    + " skrivet medan loggen var tyst.";

    private final Map<TypedName, Sheet> sheets = new LinkedHashMap<>();

    private static final class Sheet {
        private final String name;
        private final List<Integer> posts = new ArrayList<>();
        private @Nullable SheetOutcome outcome;

        Sheet(String name) {
            this.name = name;
        }

        boolean isBack() {
            return switch (outcome) {
                case USED, BLANK, SPOILT -> true;
                case MISSING -> false;
                case null -> false;
            };
        }
    }

    private SheetsNotBack() {}

    /** As one measure; none where all came back. */
    static List<Measure> of(PostSelection evidence) {
        SheetsNotBack told = new SheetsNotBack();
        evidence.said(SheetIssued.class).forEach(told::issue);
        evidence.said(SheetAccounted.class).forEach(told::account);
        List<Sheet> out =
                told.sheets.values().stream().filter(sheet -> !sheet.isBack()).toList();
        return out.isEmpty() ? List.of() : List.of(new Measure("Blad som inte är tillbaka", DEFINITION, sentence(out)));
    }

    private void issue(StandingPost<SheetIssued> post) {
        String name = post.event().sheet();
        sheets.computeIfAbsent(TypedName.of(name), none -> new Sheet(name))
                .posts
                .add(post.number());
    }

    private void account(StandingPost<SheetAccounted> post) {
        Sheet sheet = sheets.get(TypedName.of(post.event().sheet()));
        if (sheet != null) {
            sheet.outcome = post.event().outcome();
            sheet.posts.add(post.number());
        }
    }

    private static Sentence sentence(List<Sheet> out) {
        List<String> names = out.stream().map(sheet -> sheet.name).toList();
        Stream<Integer> posts = out.stream().flatMap(sheet -> sheet.posts.stream());
        return Sentence.of(
                Phrase.of("").labels("blad ", names).words("; " + Absence.words("vad som står på dem")),
                new TreeSet<>(posts.toList()));
    }
}
