package se.stabsliggaren.api.room;

import org.springframework.stereotype.Controller;
import se.stabsliggaren.api.store.PostLog;

/** Breaks the rules on purpose: a page that reads whole posts, and compares names by their letters. */
@Controller
public final class RoomThatReadsAll {

    private RoomThatReadsAll() {}

    static int last(PostLog log) {
        return log.last("exempelby");
    }

    static boolean isKeptBy(String one, String other) {
        return one.equalsIgnoreCase(other);
    }
}
