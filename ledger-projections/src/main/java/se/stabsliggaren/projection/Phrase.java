package se.stabsliggaren.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.Mandate;
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

    public Phrase words(String words) {
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words));
        }
        return this;
    }

    public Phrase wordsIf(boolean condition, String words) {
        return condition ? words(words) : this;
    }

    /** This line, then the other. */
    public Phrase and(Phrase other) {
        parts.addAll(other.parts);
        return this;
    }

    public Phrase text(String before, @Nullable Text text) {
        if (text != null) {
            words(before).parts.add(new Part.Said(text));
        }
        return this;
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

    public Phrase labels(String before, List<String> labels) {
        return labels.isEmpty() ? this : words(before + String.join(", ", labels));
    }

    public Phrase number(String before, @Nullable Number number) {
        return number == null ? this : words(before + number);
    }

    public Phrase when(String before, @Nullable When when) {
        return when == null ? this : words(before + SwedishTime.when(when));
    }

    public Phrase post(String before, @Nullable Ref ref) {
        if (ref != null) {
            words(before).parts.add(new Part.Nr(ref.post()));
        }
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
        String range = SwedishTime.range(valid.from(), valid.to());
        return range.isEmpty()
                ? text(before, valid.said())
                : words(before + range).text(" – ", valid.said());
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

    public Phrase count(String before, @Nullable Count count) {
        if (count == null) {
            return this;
        }
        Long atLeast = count.atLeast();
        Long atMost = count.atMost();
        if (atLeast != null && atLeast.equals(atMost)) {
            return words(before + atLeast).text(" ", count.said());
        }
        String between = atLeast != null && atMost != null
                ? atLeast + "–" + atMost
                : atLeast != null ? "minst " + atLeast : atMost != null ? "högst " + atMost : "";
        return between.isEmpty()
                ? text(before, count.said())
                : words(before + between).text(" ", count.said());
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }
}
