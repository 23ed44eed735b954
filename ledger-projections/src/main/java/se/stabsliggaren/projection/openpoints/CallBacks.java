package se.stabsliggaren.projection.openpoints;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.NewsNoted;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.sentence.ContactSentences;

/** The contacts that somebody was to call back. */
final class CallBacks {

    private CallBacks() {}

    static List<Point> of(Points points) {
        List<PointPost<ContactMade>> contacts =
                points.contacts().stream().flatMap(CallBacks::made).toList();
        Reached reached = new Reached(contacts, points);
        return contacts.stream()
                .filter(contact -> waits(contact.event()) && !reached.since(contact))
                .map(contact -> points.point(
                        contact,
                        ContactSentences.inBrief(contact.event()),
                        contact.event().callBack()))
                .sorted(Points.byUrgency())
                .toList();
    }

    private static Stream<PointPost<ContactMade>> made(PointPost<ContactEvent> post) {
        return switch (post.event()) {
            case ContactMade event -> Stream.of(post.of(event));
            case NewsNoted ignored -> Stream.empty();
        };
    }

    private static boolean waits(ContactMade contact) {
        return contact.callBack() != null || contact.outcome() == Outcome.CALL_BACK;
    }

    /** The last contacts that reached somebody, by the organisation and by the contact they are said to follow from. */
    private static final class Reached {

        private final Map<TypedName, Integer> organisations = new HashMap<>();
        private final Map<Integer, Integer> causes = new HashMap<>();

        Reached(List<PointPost<ContactMade>> contacts, Points points) {
            for (PointPost<ContactMade> contact :
                    contacts.stream().filter(points::hasHappened).toList()) {
                String organisation = contact.event().organisation();
                Ref causedBy = contact.row().envelope().causedBy();
                if (contact.event().outcome() == Outcome.REACHED && organisation != null) {
                    organisations.put(TypedName.of(organisation), contact.name());
                }
                if (contact.event().outcome() == Outcome.REACHED && causedBy != null) {
                    causes.put(points.name(causedBy), contact.name());
                }
            }
        }

        boolean since(PointPost<ContactMade> contact) {
            String organisation = contact.event().organisation();
            return causes.getOrDefault(contact.name(), 0) > contact.name()
                    || organisation != null
                            && organisations.getOrDefault(TypedName.of(organisation), 0) > contact.name();
        }
    }
}
