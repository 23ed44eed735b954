package se.stabsliggaren.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.format.NamesIn;
import se.stabsliggaren.format.TypedName;

/** A name, as names are compared, of one kind. */
public record Name(NameKind kind, TypedName typed) {

    public static Name of(NameKind kind, String typed) {
        return new Name(kind, TypedName.of(typed));
    }

    /** Each name that an event says, once; not that of whoever is unknown. */
    public static List<Name> in(Event event) {
        Set<Name> names = new LinkedHashSet<>();
        NamesIn.visit(event, (kind, typed) -> names.add(of(kind, typed)));
        names.removeIf(name -> name.typed().isUnknown() || name.typed().folded().isEmpty());
        return new ArrayList<>(names);
    }
}
