package se.stabsliggaren.api.page;

import java.time.Year;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.timeline.TimelineLeaf;

/** The year that stands at the head of a page, and so need not stand in its moments. */
final class PageYear {

    private PageYear() {}

    static Year of(Object page) {
        Object whole = page instanceof TimelineLeaf leaf ? leaf.page() : page;
        if (!(whole instanceof Record record)) {
            return SwedishTime.NONE;
        }
        return Member.of(whole.getClass()).stream()
                .map(member -> member.in(record))
                .filter(Heading.class::isInstance)
                .map(heading -> SwedishTime.year(((Heading) heading).now()))
                .findFirst()
                .orElse(SwedishTime.NONE);
    }
}
