package se.stabsliggaren.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The frozen name, {@code <family>.<event>}, under which an event is stored. It never changes and is never reused;
 * a meaning that changes is a new name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** The stored name, e.g. {@code decision.taken}. */
    String value();

    /**
     * The newest version of the type, counted from 1, which new posts have. One that adds fields ({@link AddedIn}) needs an
     * approved contract file of its own; those of the earlier ones stay.
     */
    int version() default 1;
}
