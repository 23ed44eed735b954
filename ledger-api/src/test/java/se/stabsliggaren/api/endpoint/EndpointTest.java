package se.stabsliggaren.api.endpoint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.stabsliggaren.api.LedgerApplication;

/** A test that asks a ledger over HTTP. All such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = LedgerApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "ledger.data=target/endpoints/${random.uuid}",
            "ledger.clock=free",
            "ledger.disposal.delay=0s",
            "ledger.disposal.known=0s"
        })
@OnEitherDatabase
@Import(Staff.class)
@interface EndpointTest {}
