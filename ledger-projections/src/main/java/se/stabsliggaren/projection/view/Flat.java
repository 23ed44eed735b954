package se.stabsliggaren.projection.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a page whose own components stand in its place wherever the page is written: a record can be made of
 * smaller ones, each one idea, and be read as if it had their components itself. No two of those bear the same name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Flat {}
