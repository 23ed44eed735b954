package se.stabsliggaren.api.export;

import java.util.Optional;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Slots;

/** What stands in the place of a slot's value. */
final class Covers {

    private Covers() {}

    /** The cover; absent when the value is shown, or absent itself. */
    static Optional<Cover> of(Slots.Value slot) {
        return switch (slot.value()) {
            case Text.Word.Behind behind -> Optional.of(behind.cover());
            case Person.Behind behind -> Optional.of(behind.cover());
            case Digest.Behind behind -> Optional.of(behind.cover());
            case null, default -> Optional.empty();
        };
    }

    /** Whether somebody hid or marked it; what is erased is gone and cannot be handed out. */
    static boolean standsInTheWay(Cover cover) {
        return switch (cover) {
            case Cover.Hidden ignored -> true;
            case Cover.Withheld ignored -> true;
            case Cover.Erased ignored -> false;
        };
    }
}
