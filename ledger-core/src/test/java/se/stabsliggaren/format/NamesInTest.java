package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.Text;

/** Which words of an event are names, and that each was decided. */
class NamesInTest {

    /** What people type and is no name of something that is told of together: numbers, ids, words, single persons. */
    private static final Set<String> NO_NAMES = Set.of(
            "Attachment mediaType",
            "Mandate point",
            "Passages path",
            "Passages provision",
            "Store name",
            "breach.consequences-assessed severity",
            "breach.described dataCategories",
            "breach.described subjectCategories",
            "breach.subjects-informed channel",
            "contact.made by",
            "contact.made reference",
            "contact.news-noted state",
            "contact.news-noted where",
            "cost.estimated category",
            "cost.noted category",
            "decision.carried-out executor",
            "decision.taken executor",
            "decision.taken informed",
            "document.registered diaryNumber",
            "document.registered kept",
            "document.registered paperNumber",
            "duty.assessed regime",
            "duty.filed channel",
            "duty.filed regime",
            "duty.limit-passed regime",
            "duty.reference-received reference",
            "duty.reference-received scheme",
            "evaluation.commissioned commissioner",
            "evaluation.finding-noted area",
            "evaluation.lesson-noted area",
            "evaluation.observation-noted area",
            "evaluation.participant-joined role",
            "evaluation.recommendation-made owner",
            "evaluation.report-issued version",
            "incident.classified kind",
            "incident.classified severity",
            "incident.continued keptRoot",
            "incident.continued log",
            "incident.continued root",
            "incident.detected by",
            "incident.detected through",
            "incident.no-sign-noted by",
            "incident.opened authority",
            "incident.opened diaryNumber",
            "incident.state-changed level",
            "incident.threat-made by",
            "incident.threat-made through",
            "incident.threat-made to",
            "meeting.held kind",
            "message.channel-registered owner",
            "message.line-set steps",
            "message.passed-on from",
            "message.passed-on to",
            "note.written kind",
            "question.asked to",
            "record.disposal-decided diaryNumber",
            "record.disposal-decided provision",
            "record.hidden path",
            "record.names-merged name",
            "record.names-merged spellings",
            "record.sheet-accounted sheet",
            "record.sheet-issued sheet",
            "request.answered provisions",
            "request.received kind",
            "situation.counted what",
            "situation.reported version",
            "staff.activated place",
            "staff.direction-set area",
            "staff.introduced account",
            "staff.introduced function",
            "system.registered classification",
            "system.registered owner",
            "system.return-expected by",
            "system.supplier-told channel",
            "system.supplier-told through",
            "task.given from",
            "task.given to");

    @Test
    void areThoseOfItsParts() {
        SupplierTold told = new SupplierTold(
                new Scope(Reach.GROUP, List.of(Ref.to(3)), List.of("Platina", "Lön")),
                "Exempel AB",
                "någon",
                null,
                null);
        List<String> names = new ArrayList<>();
        NamesIn.visit(told, (kind, name) -> names.add(kind + " " + name));
        assertThat(names).containsExactly("SYSTEM Platina", "SYSTEM Lön", "BODY Exempel AB");
    }

    @Test
    void areReplacedAndNothingElseIs() {
        Scope scope = new Scope(Reach.GROUP, List.of(), List.of("Platinna", "Lön"));
        SupplierTold told = new SupplierTold(scope, "Platinna", "Platinna", null, null);
        assertThat(NamesIn.map(
                        told, (kind, name) -> kind == NameKind.SYSTEM && name.equals("Platinna") ? "Platina" : name))
                .isEqualTo(new SupplierTold(
                        new Scope(Reach.GROUP, List.of(), List.of("Platina", "Lön")),
                        "Platinna",
                        "Platinna",
                        null,
                        null));
    }

    @Test
    void areNamedOnceInAListThatWouldHaveOneOfThemTwice() {
        Scope scope = new Scope(Reach.GROUP, List.of(), List.of("Platinna", "Lön", "Platina", "Lön"));
        assertThat(NamesIn.map(scope, (kind, name) -> name.equals("Platinna") ? "Platina" : name)
                        .named())
                .containsExactly("Platina", "Lön");
        assertThat(NamesIn.map(scope, (kind, name) -> name)).isSameAs(scope);
    }

    @Test
    void areShownInTheListsThatHaveThem() {
        SupplierTold told = new SupplierTold(
                new Scope(Reach.GROUP, List.of(), List.of("Platina", "Lön")), "Exempel AB", null, null, null);
        List<String> lists = new ArrayList<>();
        NamesIn.lists(told, (kind, names) -> lists.add(kind + " " + names));
        assertThat(lists).containsExactly("SYSTEM [Platina, Lön]");
    }

    @Test
    void areNoneInWhatHasNone() {
        NoteWritten note = new NoteWritten(Text.of("Platinna"), null, null);
        assertThat(NamesIn.map(note, (kind, name) -> "annat")).isSameAs(note);
    }

    /** A new component that is a word has to be called a name, or no name here. */
    @Test
    void everyWordThatPeopleTypeIsANameOrIsNot() {
        Set<String> words = new TreeSet<>();
        Vocabulary.types().stream()
                .filter(type ->
                        !type.family().equals("register") && !type.family().equals("move"))
                .forEach(type -> words(type.name(), Shape.of(type.record()), words));
        assertThat(words).containsExactlyInAnyOrderElementsOf(NO_NAMES);
    }

    private static void words(String path, Shape shape, Set<String> words) {
        for (Shape.Component component : shape.components()) {
            Kind kind = component.kind() instanceof Kind.ListOf list ? list.element() : component.kind();
            String at = path + " " + component.name();
            if (kind instanceof Kind.Nested nested) {
                words(nested.shape().type().getSimpleName(), nested.shape(), words);
            } else if (kind == Kind.Leaf.LABEL && component.nameOf() == null) {
                words.add(at);
            }
        }
    }
}
