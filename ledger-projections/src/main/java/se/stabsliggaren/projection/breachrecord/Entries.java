package se.stabsliggaren.projection.breachrecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breach.BreachRisk;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.Moment;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.View;

/** Draws the record of one breach of one controller. */
final class Entries {

    private final View<BreachRecordRow> known;
    private final BreachPosts breaches;
    private final Filings filings;
    private final Regimes regimes;
    private final MatterNames names;

    Entries(View<BreachRecordRow> known, BreachPosts breaches, Filings filings, Regimes regimes) {
        this.known = known;
        this.breaches = breaches;
        this.filings = filings;
        this.regimes = regimes;
        this.names = MatterNames.of(known, BreachRecordRow::event);
    }

    Entry of(Party party) {
        List<Answer> answers = named(answers(party).stream());
        List<Answer> fallen = fallen(party);
        List<Cell> cells = Stream.of(RecordField.values())
                .map(field -> Cells.of(field, answers, fallen, needed(field, party)))
                .toList();
        List<Missing> missing =
                cells.stream().map(Cells::missing).filter(Objects::nonNull).toList();
        return new Entry(
                party.breach() == 0 ? null : party.breach(),
                said(party.controller()),
                cells,
                missing,
                Supplements.of(filings.of(party), answers, fallen, missing),
                List.of());
    }

    /** A breach of which nothing stands any more keeps its place, struck through. */
    Entry ofFallen(Party party) {
        List<Answer> fallen = fallen(party);
        List<Cell> cells = Stream.of(RecordField.values())
                .map(field -> Cells.of(field, List.of(), fallen, false))
                .toList();
        List<AmendmentNote> undone = breaches.fallenOf(party)
                .flatMap(post -> AmendmentNote.of(post.row()).stream())
                .distinct()
                .toList();
        return new Entry(party.breach(), said(party.controller()), cells, List.of(), null, undone);
    }

    private List<Answer> fallen(Party party) {
        return named(breaches.fallenOf(party).flatMap(post -> BreachAnswers.answers(post).stream()));
    }

    private List<Answer> named(Stream<Answer> answers) {
        return answers.map(answer -> answer.with(names.in(answer.said()))).toList();
    }

    private static @Nullable String said(String controller) {
        return controller.isEmpty() ? null : controller;
    }

    private List<Answer> answers(Party party) {
        List<Answer> answers = new ArrayList<>();
        breaches.of(party).forEach(post -> {
            answers.addAll(naming(post, party));
            answers.addAll(BreachAnswers.answers(post));
        });
        answers.addAll(filings.answers(party));
        answers.addAll(lessons(party));
        return answers;
    }

    /** The post that is the breach's name, and those that name the controller. */
    private static List<Answer> naming(BreachPost post, Party party) {
        FieldAnswers answers = new FieldAnswers(post.row());
        if (post.row().name() == party.breach()) {
            answers.phrase(RecordField.BREACH_NO, Phrase.of("").post("", Ref.to(party.breach())));
        }
        if (post.controllers().stream().anyMatch(party::isControlledBy)) {
            answers.label(RecordField.CONTROLLER, party.controller());
        }
        return answers.all();
    }

    private List<Answer> lessons(Party party) {
        Set<Integer> posts = breaches.of(party).map(post -> post.row().name()).collect(Collectors.toSet());
        List<Answer> answers = new ArrayList<>();
        known.standing().forEach(row -> {
            LessonNoted lesson = BreachRecordRow.lesson(row.said().lesson());
            if (lesson != null && lesson.cites().stream().anyMatch(cite -> posts.contains(known.nameOf(cite.post())))) {
                answers.addAll(new FieldAnswers(row)
                        .text(RecordField.LESSONS, lesson.text())
                        .all());
            }
        });
        return answers;
    }

    private boolean needed(RecordField field, Party party) {
        if (field == RecordField.LATE_REASONS) {
            return !inTime(party);
        }
        boolean reasonsWhyNot = field == RecordField.INFORM_REASONS && informed(party);
        return !reasonsWhyNot && (!Cells.informing().contains(field) || !judgedLow(party));
    }

    private boolean informed(Party party) {
        return saying(RecordField.INFORMED_AT, party).findAny().isPresent();
    }

    /** The posts of the breach that fill this cell. */
    private Stream<BreachPost> saying(RecordField field, Party party) {
        return breaches.of(party)
                .filter(post -> BreachAnswers.answers(post).stream().anyMatch(answer -> answer.field() == field));
    }

    /** Whether the risk is judged, and never as high. */
    private boolean judgedLow(Party party) {
        List<Risk> risks = breaches.of(party)
                .map(post -> BreachRisk.judged(post.event()))
                .filter(Objects::nonNull)
                .toList();
        return !risks.isEmpty() && !risks.contains(Risk.HIGH);
    }

    private boolean inTime(Party party) {
        Instant aware = saying(RecordField.AWARE, party)
                .map(post -> Moment.of(post.row()))
                .filter(Moment::known)
                .map(Moment::earliest)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (aware == null) {
            return false;
        }
        Instant limit = regimes.named("GDPR33.NOTIFY")
                .flatMap(notify -> Limit.of(notify.length(), aware))
                .map(Limit::at)
                .orElse(aware);
        return filings.of(party).stream()
                .filter(filing -> filing.event().stage() == Stage.INITIAL)
                .anyMatch(filing -> !Moment.of(filing.row()).latest().isAfter(limit));
    }
}
