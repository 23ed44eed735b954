package se.stabsliggaren.projection.openpoints;

import java.util.List;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.sentence.ContactSentences;

/** The contacts that somebody was to call back. */
final class CallBacks {

    private CallBacks() {}

    static List<Point> of(Points points) {
        List<PointPost<ContactMade>> contacts =
                points.contacts().stream().map(CallBacks::made).toList();
        return contacts.stream()
                .filter(contact -> waits(contact.event()))
                .filter(contact -> contacts.stream().noneMatch(later -> answers(later, contact, points)))
                .map(contact -> points.point(
                        contact,
                        ContactSentences.inBrief(contact.event()),
                        contact.event().callBack()))
                .sorted(Points.byUrgency())
                .toList();
    }

    private static PointPost<ContactMade> made(PointPost<ContactEvent> post) {
        return switch (post.event()) {
            case ContactMade event -> post.of(event);
        };
    }

    private static boolean waits(ContactMade contact) {
        return contact.callBack() != null || contact.outcome() == Outcome.CALL_BACK;
    }

    /** A later contact that reached them, said to follow from this one or with the same organisation. */
    private static boolean answers(PointPost<ContactMade> later, PointPost<ContactMade> contact, Points points) {
        if (later.number() <= contact.number() || later.event().outcome() != Outcome.REACHED) {
            return false;
        }
        Ref causedBy = later.row().envelope().causedBy();
        String organisation = contact.event().organisation();
        return causedBy != null && points.name(causedBy) == contact.name()
                || organisation != null && organisation.equals(later.event().organisation());
    }
}
