package se.stabsliggaren.projection.openpoints;

import java.util.List;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.openpoints.Points.Said;
import se.stabsliggaren.projection.text.Phrase;

/** The contacts that somebody was to call back. */
final class CallBacks {

    private CallBacks() {}

    static List<Point> of(Points points) {
        List<Said<ContactMade>> contacts = points.of(ContactMade.class);
        return contacts.stream()
                .filter(contact -> waits(contact.event()))
                .filter(contact -> contacts.stream().noneMatch(later -> answers(later, contact, points)))
                .map(contact -> points.point(
                        contact,
                        Phrase.of("ring tillbaka")
                                .label(", ", contact.event().organisation())
                                .person(", ", contact.event().person())
                                .text(": ", contact.event().text())
                                .label(", deras nummer ", contact.event().reference()),
                        contact.event().callBack()))
                .sorted(Points.byUrgency())
                .toList();
    }

    private static boolean waits(ContactMade contact) {
        return contact.callBack() != null || contact.outcome() == Outcome.CALL_BACK;
    }

    /** A later contact that reached them, said to follow from this one or with the same organisation. */
    private static boolean answers(Said<ContactMade> later, Said<ContactMade> contact, Points points) {
        if (later.number() <= contact.number() || later.event().outcome() != Outcome.REACHED) {
            return false;
        }
        Ref causedBy = later.row().envelope().causedBy();
        String organisation = contact.event().organisation();
        return causedBy != null && points.name(causedBy) == contact.name()
                || organisation != null && organisation.equals(later.event().organisation());
    }
}
