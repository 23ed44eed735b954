package se.stabsliggaren.api.endpoint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.ContextConfiguration;

/** A test of a ledger on H2, which a second run of them has on PostgreSQL. */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Tag("on-either-database")
@ContextConfiguration(initializers = OnDatabase.class)
@interface OnEitherDatabase {}
