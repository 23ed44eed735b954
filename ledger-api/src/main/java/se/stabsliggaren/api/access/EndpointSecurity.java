package se.stabsliggaren.api.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.util.WebUtils;
import se.stabsliggaren.api.http.ContentNegotiation;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.RequestPath;

/** What is open without a token: whether the ledger lives, how a page looks, the one-time link, where to log in, a calendar by its link, the witness. */
@Configuration
@ConditionalOnWebApplication
class EndpointSecurity {

    private static final String[] OPEN = {
        "/health", "/start/*", "/kalender/*", "/logga-in", "/*.css", "/*.js", "/favicon.ico"
    };
    /** Whose head is cosigned is decided by its signature (spec/witness.md). */
    private static final String WITNESS = "/api/v1/witness/add-checkpoint";

    /** Where a line is written. */
    private static final Pattern LINE = Pattern.compile("/handelse/[^/]+");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain ofRequests(HttpSecurity http, Tokens tokens) throws Exception {
        CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
        forms.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                // Every request brings its token anew; a proof that changed with each would fail the page that is open.
                .csrf(csrf -> csrf.csrfTokenRepository(forms)
                        .requireCsrfProtectionMatcher(EndpointSecurity::byForm)
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        // Whoever has the certificate says so; in a crisis one that ran out must not lock the staff
                        // out.
                        .httpStrictTransportSecurity(strict -> strict.disable())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, WITNESS)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, thrown) ->
                                Problem.unknownCaller().write(request, response))
                        .accessDeniedHandler((request, response, thrown) -> deny(request, response, thrown)))
                .build();
    }

    /** There are no passwords here, and none are to be made up. */
    @Bean
    AuthenticationManager noPasswords() {
        return authentication -> {
            throw new org.springframework.security.authentication.BadCredentialsException("tokens only");
        };
    }

    /** A browser sends its cookie by itself, so that what it changes must come from our own form. */
    private static boolean byForm(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && request.getHeader("Authorization") == null
                && (WebUtils.getCookie(request, TokenCookie.NAME) != null
                        || RequestPath.of(request).equals("/logga-in"))
                && !RequestPath.of(request).startsWith("/start/");
    }

    /** Whoever wrote a line gets it back in a fresh form; to load the page anew would throw it away. */
    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException, ServletException {
        if (thrown instanceof CsrfException
                && ContentNegotiation.page(request)
                && LINE.matcher(RequestPath.of(request)).matches()) {
            request.getRequestDispatcher(RequestPath.of(request) + "/gammal-sida")
                    .forward(request, response);
        } else {
            denied(thrown).write(request, response);
        }
    }

    private static Problem denied(Exception thrown) {
        return thrown instanceof CsrfException
                ? Problem.of(
                        403,
                        "old-form",
                        "Sidan har legat för länge",
                        "Sidan har legat för länge och inget är infört; gå tillbaka, kopiera det du skrev,"
                                + " ladda om sidan och skicka igen.")
                : Problem.forbidden("Du får inte göra detta; be den som administrerar liggaren om en annan nyckel.");
    }
}
