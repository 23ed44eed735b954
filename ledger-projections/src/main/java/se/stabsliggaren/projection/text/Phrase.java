package se.stabsliggaren.projection.text;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;

/** Composes a line from codes and words. What is absent is left out together with the words before it. */
public final class Phrase {

    private final List<Part> parts = new ArrayList<>();

    private Phrase() {}

    public static Phrase of(String words) {
        return new Phrase().words(words);
    }

    /** Adds fixed words. After what ended its sentence a full stop is left out, and text is not gone on with. */
    public Phrase words(String words) {
        String fitted = fitting(words);
        if (!fitted.isEmpty()) {
            parts.add(new Part.Words(fitted));
        }
        return this;
    }

    private String fitting(String words) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last == null || !endsASentence(last.plain().stripTrailing())) {
            return words;
        }
        if (words.startsWith(".")) {
            return words.substring(1);
        }
        boolean goesOn = last instanceof Part.Said && (words.startsWith(", ") || words.startsWith("; "));
        return goesOn ? " " + SwedishWords.capital(words.substring(2)) : words;
    }

    private static boolean endsASentence(String said) {
        return !said.isEmpty() && ".!?…".indexOf(said.charAt(said.length() - 1)) >= 0;
    }

    public Phrase wordsIf(boolean condition, String words) {
        return condition ? words(words) : this;
    }

    /** This line, then the other. */
    public Phrase and(Phrase other) {
        return line(other.parts);
    }

    /** A line that was composed before. */
    public Phrase line(List<Part> composed) {
        parts.addAll(composed);
        return this;
    }

    /** Adds what somebody wrote; a line that is its label alone so far gives way to a text that begins with it: Hot mot chefen. */
    public Phrase text(String before, @Nullable Text text) {
        if (text == null) {
            return this;
        }
        if (isRepeatedBy(before, text.masked())) {
            parts.clear();
        } else {
            words(before);
        }
        parts.add(new Part.Said(text));
        return this;
    }

    private boolean isRepeatedBy(String before, String said) {
        String line = parts.stream().allMatch(Part.Words.class::isInstance) ? Part.plain(parts) + before : "";
        String label = line.endsWith(": ") ? line.substring(0, line.length() - 2) : "";
        return !label.isEmpty()
                && said.length() > label.length()
                && said.regionMatches(true, 0, label, 0, label.length())
                && Character.isWhitespace(said.charAt(label.length()));
    }

    /** The text, or other words when it says that it is not known. */
    public Phrase text(String before, @Nullable Text text, String unknown) {
        return SaidUnknown.by(text) ? words(unknown) : text(before, text);
    }

    public Phrase texts(String before, List<Text> texts) {
        String between = before;
        for (Text text : texts) {
            text(between, text);
            between = "; ";
        }
        return this;
    }

    public Phrase person(String before, @Nullable Person person) {
        if (person != null) {
            words(before).parts.add(new Part.Someone(person));
        }
        return this;
    }

    /** The person, or other words when nobody knows who. */
    public Phrase person(String before, @Nullable Person person, String unknown) {
        return SaidUnknown.by(person) ? words(unknown) : person(before, person);
    }

    public Phrase people(String before, List<Person> people) {
        String between = before;
        for (Person person : people) {
            person(between, person);
            between = ", ";
        }
        return this;
    }

    public Phrase label(String before, @Nullable String label) {
        return label == null ? this : words(before + label);
    }

    /** The label, or other words when it says that it is not known. */
    public Phrase label(String before, @Nullable String label, String unknown) {
        return SaidUnknown.by(label) ? words(unknown) : label(before, label);
    }

    public Phrase labels(String before, List<String> labels) {
        return labels.isEmpty() ? this : words(before + String.join(", ", labels));
    }

    public Phrase number(String before, @Nullable Number number) {
        return number == null ? this : words(before + number);
    }

    public Phrase when(String before, @Nullable When when) {
        if (when != null) {
            words(before).parts.add(new Part.Moment(when));
        }
        return this;
    }

    /** An instant, to the minute. */
    public Phrase moment(String before, Instant instant) {
        return when(before, new When.At(instant, ChronoUnit.MINUTES));
    }

    /** When something happened, as exactly as it is known. */
    public Phrase occurred(String before, Occurred occurred) {
        When at = occurred.at();
        When from = occurred.from();
        When to = occurred.to();
        if (at != null) {
            return when(before, at);
        }
        if (!occurred.candidates().isEmpty()) {
            return either(before, occurred.candidates());
        }
        if (from == null && to == null) {
            return words(before + "okänt när");
        }
        return from == null ? when(before + "senast ", to) : range(before, from, to);
    }

    /** When what has no length of its own began: of a time from one moment to another, some time between them. */
    public Phrase began(String before, Occurred occurred) {
        return occurred.at() == null && occurred.from() != null
                ? range(before + "någon gång ", occurred.from(), occurred.to())
                : occurred(before, occurred);
    }

    private Phrase either(String before, List<When> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            when(i == 0 ? before : i == candidates.size() - 1 ? " eller " : ", ", candidates.get(i));
        }
        return this;
    }

    /** How long something holds, {@code från … till och med …}; an open end is left out, and two open ends give nothing. */
    public Phrase range(String before, @Nullable When from, @Nullable When to) {
        String end = to instanceof When.At ? "till " : "till och med ";
        return when(before + "från ", from).when((from == null ? before : " ") + end, to);
    }

    public Phrase post(String before, @Nullable Ref ref) {
        if (ref != null) {
            words(before).parts.add(new Part.Nr(ref.post()));
        }
        return this;
    }

    /** A post by its number. */
    public Phrase nr(String before, int post) {
        words(before).parts.add(new Part.Nr(post));
        return this;
    }

    public Phrase posts(String before, List<Ref> refs) {
        String between = before;
        for (Ref ref : refs) {
            post(between, ref);
            between = ", ";
        }
        return this;
    }

    public Phrase mandate(String before, @Nullable Mandate mandate) {
        return mandate == null
                ? this
                : words(before + SwedishCodes.of(mandate.kind()))
                        .label(" ", mandate.point())
                        .label(" för ", mandate.organ());
    }

    public Phrase validity(String before, @Nullable Validity valid) {
        if (valid == null) {
            return this;
        }
        return valid.from() == null && valid.to() == null
                ? text(before, valid.said())
                : range(before, valid.from(), valid.to()).text(" – ", valid.said());
    }

    public Phrase scope(String before, @Nullable Scope scope) {
        if (scope == null) {
            return this;
        }
        return switch (scope.reach()) {
            case EVERYTHING -> words(before + "alla system");
            case ONE, GROUP -> {
                boolean both = !scope.named().isEmpty() && !scope.systems().isEmpty();
                yield labels(before, scope.named()).posts(both ? ", " : before, scope.systems());
            }
        };
    }

    /** A count as exactly as it was said. The words it was said in stand in brackets beside the numbers. */
    public Phrase count(String before, @Nullable Count count) {
        if (count == null) {
            return this;
        }
        String numbers = SwedishWords.of(count);
        if (numbers.isEmpty()) {
            return text(before, count.said());
        }
        words(before + numbers);
        boolean saysNoMore =
                count.said() instanceof Text.Open open && holds(numbers.replace("\u00a0", ""), open.value());
        return saysNoMore || count.said() == null
                ? this
                : text(" (", count.said()).words(")");
    }

    /** Whether these words are among those, a number being one word: {@code 40} is not in {@code 140}. */
    private static boolean holds(String numbers, String words) {
        return List.of(numbers.split("[ –]")).contains(words) || numbers.equals(words);
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }
}
