package se.stabsliggaren.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is a name, or a list of names, as people typed them: what is told under one is told together, under
 * another spelling too once a post says that the two mean the same ({@link RecordEvent.NamesMerged}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NameOf {

    /** What it is a name of. */
    NameKind value();
}
