package se.stabsliggaren.api.load;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletInputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.Tokens;

/** A form that is collected as it comes is read by nobody who waits, and the answer to it must be read at a pace. */
@SpringBootTest(
        classes = LedgerApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "ledger.data=target/endpoints/${random.uuid}")
class FormBudgetTest {

    @Autowired
    Tokens tokens;

    @Autowired
    LoadSettings settings;

    private final AtomicInteger read = new AtomicInteger();

    @Test
    void whoAnswersAFormDoesNotWaitForTheRestOfIt() throws Exception {
        sends("application/x-www-form-urlencoded");
        assertThat(read).hasValue(0);
    }

    @Test
    void whoAnswersAnythingElseReadsWhatIsLeftOfIt() throws Exception {
        sends("application/json");
        assertThat(read).hasPositiveValue();
    }

    /** Answered at once, with all of the body still to come. */
    private void sends(String mediaType) throws Exception {
        Budgets budgets = new Budgets(tokens, settings, new Shares(settings, Long.MAX_VALUE), 200);
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/handelser") {
            @Override
            public ServletInputStream getInputStream() {
                read.incrementAndGet();
                return super.getInputStream();
            }
        };
        request.addHeader("Authorization", "Bearer " + token());
        request.setContentType(mediaType);
        request.setContent(new byte[1000]);
        budgets.doFilter(request, new MockHttpServletResponse(), (any, answer) -> {
            assertThat(answer.getOutputStream()).isInstanceOf(PacedOutput.class);
        });
    }

    private String token() {
        return tokens.grant(new Caller("bb", "Prova Provdotter", "exempelby", List.of(Role.LOG_KEEPER)))
                .secret();
    }
}
