package se.stabsliggaren.api.load;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Role;
import se.stabsliggaren.api.access.Tokens;

/** Of the lane that stays free some threads stay for administrators, however many others are in it. */
@SpringBootTest(
        classes = LedgerApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "ledger.data=target/endpoints/${random.uuid}")
class FreeLaneTest {

    private static final int OTHERS = FreeLane.THREADS - FreeLane.FOR_ADMINISTRATORS;
    private static final int OF_A_TOKEN = 8;

    @Autowired
    Tokens tokens;

    @Autowired
    LoadSettings settings;

    private Budgets budgets;
    private int holders;

    @Test
    void allOthersTogetherLeaveThreadsOfItToAdministrators() throws Exception {
        budgets = new Budgets(tokens, settings, new Shares(settings, Long.MAX_VALUE), 200);
        CountDownLatch inside = new CountDownLatch(OTHERS);
        CountDownLatch over = new CountDownLatch(1);
        FilterChain held = (request, response) -> {
            inside.countDown();
            await(over);
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(OTHERS)) {
            List<Future<Integer>> answers = new ArrayList<>();
            try {
                for (int i = 0; i < OTHERS; i += OF_A_TOKEN) {
                    String token = token(Role.EVALUATOR);
                    for (int each = 0; each < OF_A_TOKEN; each++) {
                        answers.add(threads.submit(() -> revokes(token, held)));
                    }
                }
                await(inside);

                assertThat(revokes(token(Role.EVALUATOR), held)).isEqualTo(503);
                assertThat(revokes("none", held)).isEqualTo(503);
                assertThat(revokes(token(Role.ADMINISTRATOR), (request, response) -> {}))
                        .isEqualTo(200);
                assertThat(sends("GET", "/health", "none", (request, response) -> {}))
                        .isEqualTo(200);
            } finally {
                over.countDown();
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
            assertThat(revokes(token(Role.EVALUATOR), (request, response) -> {}))
                    .as("they are out of it again")
                    .isEqualTo(200);
        }
    }

    private int revokes(String token, FilterChain chain) throws Exception {
        return sends("DELETE", "/api/v1/tokens/x", token, chain);
    }

    private int sends(String method, String path, String token, FilterChain chain) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.addHeader("Authorization", "Bearer " + token);
        MockHttpServletResponse response = new MockHttpServletResponse();
        budgets.doFilter(request, response, chain);
        return response.getStatus();
    }

    private String token(Role role) {
        return tokens.grant(new Caller("b" + ++holders, "Prova Provdotter", "exempelby", List.of(role)))
                .secret();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
