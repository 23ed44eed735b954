package se.stabsliggaren.api.sheet;

import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;

/**
 * The sheet of a staff meeting (stabsmötesblad), the same whenever it is printed (spec/sheet.md).
 *
 * @param meeting the number the meeting is known by
 * @param issued the post that says the sheet was made
 * @param upTo the last post of the incident that the head covers
 * @param note the register's head, signed
 */
public record MeetingSheet(int meeting, int issued, int upTo, SignedNote note) {

    /** What the sheet is called, in the record and on paper. */
    public static String label(int meeting) {
        return "Stabsmötesblad nr " + meeting;
    }

    public String label() {
        return label(meeting);
    }

    /** The register's head, as its digits cover it. */
    public Checkpoint head() {
        return Checkpoint.read(note.text());
    }
}
