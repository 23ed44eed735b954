package se.stabsliggaren.api.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.append.Receipt;
import se.stabsliggaren.api.append.Request;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetOutcome;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.ledger.Recorder;

/**
 * Files a signed sheet: what stands on the paper is held against the ledger, and the record says what came of it. It is the
 * ledger's own word, and lifts no grade of the verifier.
 */
@Component
public class Filing {

    private static final String KIND = "papper";

    private final PaperHeads heads;
    private final PostAppender recording;

    Filing(PaperHeads heads, PostAppender recording) {
        this.heads = heads;
        this.recording = recording;
    }

    /**
     * What is filed.
     *
     * @param typed the forty digits or the QR code's text, read off the paper
     * @param scan the photographed sheet
     * @param insisted record what was read also when no head has it
     */
    public record Filed(String typed, @Nullable Attachment scan, boolean insisted) {}

    /**
     * Holds the paper against the ledger and records it.
     *
     * @throws NotFiled when nothing was recorded
     */
    public Receipt file(
            String incident, MeetingSheet sheet, Filed filed, Recorder recorder, @Nullable Request request) {
        String digits = PaperText.digits(filed.typed());
        Event said = said(incident, sheet, digits, filed.insisted());
        Paper paper = new Paper(sheet.label(), null, null, null, filed.scan());
        Draft draft = Draft.of(said).withPaper(paper).withCause(Ref.to(sheet.issued()));
        return recording
                .record(incident, List.of(draft), recorder, null, request)
                .getFirst();
    }

    private Event said(String incident, MeetingSheet sheet, String digits, boolean insisted) {
        return switch (heads.of(sheet, digits, incident)) {
            case PaperHead.OfTheSheet ignored ->
                new SheetAccounted(
                        sheet.label(),
                        SheetOutcome.USED,
                        Text.of(
                                "Siffrorna på pappret stämmer med registrets avstämning vid nr %d, som täcker händelsen till och med nr %d."
                                        .formatted(sheet.head().size(), sheet.upTo())));
            case PaperHead.OfAnother another -> throw new NotFiled.OfAnother(another.head());
            case PaperHead.Misread misread -> throw new NotFiled.Misread(misread);
            case PaperHead.Unknown ignored -> {
                if (!insisted) {
                    throw new NotFiled.Unknown();
                }
                yield new NoteWritten(
                        Text.of("Siffrorna på %s stämmer inte med någon avstämning i liggaren: %s."
                                .formatted(sheet.label(), digits)),
                        KIND,
                        null);
            }
        };
    }

    /** Groups as they are told: {@code grupp 3 och 5}. */
    static String told(List<Integer> groups) {
        String all = groups.stream().map(String::valueOf).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return "grupp " + (last < 0 ? all : all.substring(0, last) + " och" + all.substring(last + 1));
    }
}
