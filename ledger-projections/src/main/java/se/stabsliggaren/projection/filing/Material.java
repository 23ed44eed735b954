package se.stabsliggaren.projection.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breachrecord.BreachRecordRow;
import se.stabsliggaren.projection.breachrecord.Topic;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.outcome.LaterFindings;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** What posts about the incident tell that a report can be made of, by topic and in the order of the posts. */
final class Material {

    /**
     * A post and how it is told.
     *
     * @param breach the number of the breach it was written of; 0 when of the incident
     * @param origin where it stands for who reports the incident
     */
    record Told(Row<?> row, int breach, List<Part> said, Origin origin) {}

    private final Map<Topic, List<Told>> byTopic = new EnumMap<>(Topic.class);
    private final Map<Integer, Map<Particular, List<Told>>> byParticular = new HashMap<>();
    private final Map<Integer, Row<BreachRecordRow>> rows = new HashMap<>();

    Material(View<BreachRecordRow> known, Filed filed) {
        MatterNames names = MatterNames.of(known, BreachRecordRow::event);
        LaterFindings later = LaterFindings.of(known.telling(), BreachRecordRow::told);
        known.telling().forEach(row -> {
            rows.put(row.name(), row);
            rows.put(row.number(), row);
            Event told = row.said().told();
            Topic topic = told == null ? null : Topic.of(told);
            if (told != null && topic != null) {
                boolean sought = LaterFindings.isSought(told);
                Phrase line = dated(row).line(Sentences.of(told));
                List<Part> said = names.in((sought ? line.and(later.caution(row, told)) : line).parts());
                byTopic.computeIfAbsent(topic, none -> new ArrayList<>())
                        .add(new Told(row, 0, said, origin(topic, sought)));
            }
            IncidentEvent incident = row.said().incident();
            if (incident != null) {
                particular(row, 0, Particulars.of(row, incident), names);
            }
            DutyEvent duty = row.said().duty();
            if (duty != null) {
                particular(row, 0, Particulars.of(row, duty, filed.is(row, Forms.POLICE)), names);
            }
        });
        BreachPosts.of(known, BreachRecordRow::breach)
                .all()
                .forEach(
                        post -> particular(post.row(), post.breach(), Particulars.of(post.row(), post.event()), names));
    }

    private void particular(Row<?> row, int breach, Map<Particular, Phrase> said, MatterNames names) {
        said.forEach((particular, words) -> byParticular
                .computeIfAbsent(breach, none -> new EnumMap<>(Particular.class))
                .computeIfAbsent(particular, none -> new ArrayList<>())
                .add(new Told(row, breach, names.in(words.parts()), breach == 0 ? Origin.WRITTEN : Origin.PROPOSED)));
    }

    private static Origin origin(Topic topic, boolean sought) {
        return sought ? Origin.SOUGHT : topic.onlyMayAnswer() ? Origin.PROPOSED : Origin.WRITTEN;
    }

    /** What stands before a sentence: when, and whether that was assumed. */
    static Phrase dated(Row<?> row) {
        String assumed = Boolean.TRUE.equals(row.occurred().assumed()) ? " (antagen tid): " : ": ";
        return Phrase.of("").occurred("", row.occurred()).words(assumed);
    }

    List<Told> of(List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> byTopic.getOrDefault(topic, List.of()).stream())
                .toList();
    }

    /** What answers these questions in a field of its own, in the order of the posts. */
    List<Told> ofParticulars(List<Particular> particulars) {
        return inOrder(byParticular.keySet().stream().flatMap(breach -> told(breach, particulars)));
    }

    /** The same of one breach; of the incident itself for 0. */
    List<Told> ofParticulars(int breach, List<Particular> particulars) {
        return inOrder(told(breach, particulars));
    }

    private Stream<Told> told(int breach, List<Particular> particulars) {
        Map<Particular, List<Told>> said = byParticular.getOrDefault(breach, Map.of());
        return particulars.stream().flatMap(one -> said.getOrDefault(one, List.of()).stream());
    }

    /** What tells of a matter now, by its number or that of the post; null where nothing does. */
    @Nullable
    Row<BreachRecordRow> row(int post) {
        return rows.get(post);
    }

    private static List<Told> inOrder(Stream<Told> told) {
        return told.sorted(Comparator.comparingInt(one -> one.row().number())).toList();
    }

    boolean isEmpty() {
        return byTopic.isEmpty();
    }
}
