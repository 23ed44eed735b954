package se.stabsliggaren.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version of its type in which a field came. A post of an earlier version has no slot for it, and is read as one in
 * which nobody said it (spec/record.md, "Types and versions"); so such a field may be absent.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AddedIn {

    /** The first version that has the field, at most the type's own. */
    int value();
}
