package se.stabsliggaren.api.page;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.projection.decisions.Decision;
import se.stabsliggaren.projection.duties.DutyClock;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Holding;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.PostRanges;
import se.stabsliggaren.projection.text.SaidUnknown;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.SwedishWords;
import se.stabsliggaren.projection.timeline.TimelinePage;
import se.stabsliggaren.projection.timeline.TimelinePage.Day;
import se.stabsliggaren.projection.timeline.TimelinePage.Placed;

/** What templates ask for in Swedish: moments, the pieces of a line, the posts a sentence cites. */
public final class TemplateHelpers {

    private final int cited;
    private final Year own;
    private final IdentityHashMap<TimelinePage, Map<Integer, String>> firstDays = new IdentityHashMap<>();

    /**
     * @param cited how many runs of posts are cited before the rest is counted
     * @param own the page's year, which its moments leave out
     */
    TemplateHelpers(int cited, Year own) {
        this.cited = cited;
        this.own = own;
    }

    public String dated(Instant instant) {
        return SwedishTime.dated(instant);
    }

    public String moment(Instant instant) {
        return SwedishTime.moment(instant, own);
    }

    public String when(When when) {
        return SwedishTime.when(when, own);
    }

    public String occurred(Occurred occurred) {
        return SwedishTime.occurred(occurred, own);
    }

    /** That no post says something, by itself. */
    public String absence(String what) {
        return Absence.sentence(what);
    }

    /** The same within a line. */
    public String absent(String what) {
        return Absence.words(what);
    }

    /** Where something goes, after what it is called; empty where that already says so, or nothing is called. */
    public String to(@Nullable String what, String recipient) {
        return SwedishWords.to(what == null ? "" : what, recipient).stripLeading();
    }

    public List<HtmlSpan> pieces(List<Part> parts) {
        return HtmlSpan.of(parts, own);
    }

    /** The pieces of free text, or of a person. */
    public List<HtmlSpan> said(@Nullable Object said) {
        return switch (said) {
            case null -> List.of();
            case Text text -> HtmlSpan.of(text);
            case Person person -> List.of(HtmlSpan.of(person));
            default -> throw new IllegalArgumentException("nobody said a " + said.getClass());
        };
    }

    /** Whether what is said is that it is not known. */
    public boolean unknown(@Nullable Object said) {
        return said instanceof Text text ? SaidUnknown.by(text) : said instanceof String word && SaidUnknown.by(word);
    }

    /** Whether it says a function; of a post that is covered as a whole it stands for none, and the line says why. */
    public boolean known(String function) {
        return !function.equals(HtmlSpan.BLOCK);
    }

    /** A code as a class of the style sheet: {@code has-passed}. */
    public String css(Enum<?> code) {
        return WireName.of(code);
    }

    /** {@code 1 post}, {@code 3 poster}: no number stands without what it is of. */
    public String counted(int number, String one, String several) {
        return SwedishWords.counted(number, one, several);
    }

    /** How urgently the state of a system is drawn, as a class of the style sheet. */
    public String severity(SystemStatus status) {
        return css(Severity.of(status));
    }

    /** The same of a decision in the log of decisions. */
    public String severity(Decision.Status status, @Nullable Instant ends, Instant now) {
        return css(Severity.of(status, ends, now));
    }

    /** The same of a decision on the status board. */
    public String severity(Holding.State state, @Nullable Instant ends, Instant now) {
        return css(Severity.of(state, ends, now));
    }

    /** The same of the clock of a duty. */
    public String severity(DutyClock.State clock, @Nullable Instant limit, Instant now) {
        return css(Severity.of(clock, limit, now));
    }

    /** The same of what ends then; null when nobody can place its end. */
    public String severity(@Nullable Instant end, Instant now) {
        return css(Severity.ofWhatEnds(end, now));
    }

    /** The weeks of the timeline, drawn as a wall shows them. */
    public List<WeekChart> weeks(TimelinePage page) {
        return WeekChart.of(page);
    }

    /** The lines told on this day: each once, on the first of its days. */
    public List<Placed> told(Day day, TimelinePage page) {
        return day.items().stream().filter(placed -> isFirst(placed, day, page)).toList();
    }

    /** The posts that were told on an earlier day and stand on this one too. */
    public List<Integer> ongoing(Day day, TimelinePage page) {
        return day.items().stream()
                .filter(placed -> !isFirst(placed, day, page))
                .map(placed -> placed.item().number())
                .sorted()
                .toList();
    }

    private boolean isFirst(Placed placed, Day day, TimelinePage page) {
        return day.date()
                .equals(firstDays
                        .computeIfAbsent(page, TemplateHelpers::firstDays)
                        .get(placed.item().number()));
    }

    /** The first day of each post that stands on one. */
    private static Map<Integer, String> firstDays(TimelinePage page) {
        Map<Integer, String> first = new HashMap<>();
        page.weeks().stream().flatMap(week -> week.days().stream()).forEach(day -> day.items()
                .forEach(placed -> first.putIfAbsent(placed.item().number(), day.date())));
        return first;
    }

    /** The posts that are cited, for a tooltip; of very many it says nothing. */
    public @Nullable String cited(List<Integer> posts) {
        return posts.size() > cited
                ? null
                : "nr " + posts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /**
     * That posts which are cited only as their sheets have them are stated and not attested, and which those are where others
     * are not; null when none is.
     *
     * @param upTo the last post that had been recorded
     */
    public @Nullable String stated(List<Integer> posts, int upTo) {
        List<Integer> stated =
                ascending(posts).stream().filter(post -> post > upTo).toList();
        if (stated.isEmpty()) {
            return null;
        }
        String which = stated.size() == ascending(posts).size() ? "" : PostRanges.of(stated) + " ";
        return which + "uppgivet, inte styrkt";
    }

    /** That these posts count only as their sheets have them: {@code nr 4 enligt blad, inte styrkt}. */
    public String onSheet(List<Integer> posts) {
        return PostRanges.of(posts) + " enligt blad, inte styrkt";
    }

    /** {@code 1–5, 7, 9–10} as pieces, the ends of each run being references. */
    public List<HtmlSpan> cites(List<Integer> unsorted) {
        List<Integer> posts = ascending(unsorted);
        List<HtmlSpan> pieces = new ArrayList<>();
        int runs = 0;
        for (int i = 0; i < posts.size(); i++) {
            if (++runs > cited) {
                pieces.add(new HtmlSpan(" och " + (posts.size() - i) + " till", null, null));
                break;
            }
            int from = posts.get(i);
            while (i + 1 < posts.size() && posts.get(i + 1) == posts.get(i) + 1) {
                i++;
            }
            int to = posts.get(i);
            pieces.add(new HtmlSpan(pieces.isEmpty() ? "nr " : ", ", null, null));
            pieces.add(new HtmlSpan(String.valueOf(from), null, from));
            if (to > from) {
                pieces.add(new HtmlSpan(to == from + 1 ? ", " : "–", null, null));
                pieces.add(new HtmlSpan(String.valueOf(to), null, to));
            }
        }
        return pieces;
    }

    /** Each once; a number in a report can cite all posts there are, and does so in order. */
    private static List<Integer> ascending(List<Integer> posts) {
        for (int i = 1; i < posts.size(); i++) {
            if (posts.get(i) <= posts.get(i - 1)) {
                return posts.stream().sorted().distinct().toList();
            }
        }
        return posts;
    }
}
