package se.stabsliggaren.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.format.NamesIn;

/** A name as it was typed. */
public record Spelling(NameKind kind, String typed) {

    /** Each that an event has, once. */
    public static List<Spelling> in(Event event) {
        Set<Spelling> spellings = new LinkedHashSet<>();
        NamesIn.visit(event, (kind, typed) -> spellings.add(new Spelling(kind, typed)));
        return new ArrayList<>(spellings);
    }
}
