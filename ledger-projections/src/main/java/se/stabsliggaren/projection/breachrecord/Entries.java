package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.breach.Belonging;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Proposals;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyFiling;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.View;

/** Draws the record of one breach of one controller. */
final class Entries {

    private static final String PERHAPS = " – osäkert; posten säger inte vem den gäller";

    private static final String UNTOLD = " – osäkert; posten säger inte vem av de ansvariga som underrättades";

    private final BreachPosts breaches;
    private final Filings filings;
    private final Lessons lessons;
    private final Needs needs;
    private final Messages messages;
    private final MatterNames names;
    private final Proposing proposing;
    private final Supplements supplements;
    private final EstimateHistory estimates;
    private final Jointly jointly;

    Entries(View<BreachRecordRow> known, BreachPosts breaches, Filings filings, List<Duty> duties) {
        this.breaches = breaches;
        this.filings = filings;
        this.lessons = new Lessons(known);
        this.needs = new Needs(duties);
        this.messages = new Messages(known);
        this.names = MatterNames.of(known, BreachRecordRow::event);
        this.proposing = new Proposing(known, names);
        this.supplements = new Supplements(known, proposing);
        this.estimates = new EstimateHistory(known);
        this.jointly = new Jointly(breaches);
    }

    /** What other posts tell that may belong here. */
    List<Proposals> proposals() {
        return proposing.all();
    }

    Entry of(Party party) {
        List<BreachPost> posts = breaches.of(party).toList();
        Answers answers = named(answers(party, posts).stream());
        Answers fallen = fallen(party);
        Set<RecordField> needed = needs.of(party, posts, answers);
        List<Cell> cells = Stream.of(RecordField.values())
                .map(field -> Cells.of(field, answers, fallen, needed.contains(field), mayFill(field, party, posts)))
                .toList();
        List<Missing> missing =
                cells.stream().map(Cells::missing).filter(Objects::nonNull).toList();
        return new Entry(
                party.breach() == 0 ? null : party.breach(),
                said(party.controller()),
                cells,
                missing,
                supplements.of(received(party), answers, fallen, missing),
                List.of(),
                estimates.of(answers, fallen),
                SeverityWorksheet.of(answers));
    }

    private List<Integer> mayFill(RecordField field, Party party, List<BreachPost> posts) {
        Stream<Integer> filed = field == RecordField.INFORM_DECISION ? filings.mayInform(party).stream() : Stream.of();
        return Stream.concat(messages.mayFill(field, posts).stream(), filed)
                .distinct()
                .sorted()
                .toList();
    }

    /** A breach, or a filing of no breach, of which nothing stands any more keeps its place, struck through. */
    Entry ofFallen(Party party) {
        Answers fallen = fallen(party);
        Answers numbers = named(filings.numbersOfWithdrawn(party).stream());
        List<Cell> cells = Stream.of(RecordField.values())
                .map(field -> Cells.of(field, numbers, fallen, false, List.of()))
                .toList();
        List<AmendmentNote> ofBreach = breaches.fallenOf(party)
                .flatMap(post -> AmendmentNote.of(post.row()).stream())
                .distinct()
                .toList();
        List<AmendmentNote> undone =
                ofBreach.isEmpty() ? filings.undone(party).distinct().toList() : ofBreach;
        return new Entry(
                party.breach() == 0 ? null : party.breach(),
                said(party.controller()),
                cells,
                List.of(),
                null,
                undone,
                List.of(),
                null);
    }

    private Answers fallen(Party party) {
        return named(Stream.concat(
                breaches.fallenOf(party).flatMap(post -> fallen(post, party)), filings.fallen(party).stream()));
    }

    private Stream<Answer> fallen(BreachPost post, Party party) {
        return breaches.belonging(post, party) == Belonging.PERHAPS
                ? BreachAnswers.answers(post).stream().map(answer -> perhaps(post, answer))
                : jointly.said(post).stream();
    }

    private Answers named(Stream<Answer> answers) {
        return Answers.of(answers.map(answer -> answer.with(names.in(answer.said()))));
    }

    private static @Nullable String said(String controller) {
        return controller.isEmpty() ? null : controller;
    }

    private List<Answer> answers(Party party, List<BreachPost> posts) {
        List<Answer> answers = new ArrayList<>();
        posts.forEach(post -> {
            answers.addAll(naming(post, party));
            answers.addAll(jointly.said(post));
        });
        breaches.perhapsOf(party).forEach(post -> {
            answers.addAll(naming(post, party));
            BreachAnswers.answers(post).forEach(answer -> answers.add(perhaps(post, answer)));
        });
        answers.addAll(filings.answers(party));
        answers.addAll(lessons.citing(posts));
        return answers;
    }

    /** What names no controller tells of another perhaps. */
    private static Answer perhaps(BreachPost post, Answer answer) {
        return answer.with(Phrase.of("")
                .line(answer.said())
                .words(post.cannotSayWhose() ? UNTOLD : PERHAPS)
                .parts());
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

    /** What certainly went to who receives it. */
    private List<DutyFiling> received(Party party) {
        return filings.of(party).stream()
                .filter(filing -> !filing.isMisdirected())
                .toList();
    }
}
