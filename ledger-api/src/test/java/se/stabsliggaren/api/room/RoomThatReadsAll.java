package se.stabsliggaren.api.room;

import org.springframework.stereotype.Controller;
import se.stabsliggaren.api.store.PostLog;

/** Breaks the rules on purpose: a page that reads whole posts. */
@Controller
public final class RoomThatReadsAll {

    private RoomThatReadsAll() {}

    static int last(PostLog log) {
        return log.last("exempelby");
    }
}
