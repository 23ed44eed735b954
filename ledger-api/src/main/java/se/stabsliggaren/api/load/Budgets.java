package se.stabsliggaren.api.load;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.api.access.Right;
import se.stabsliggaren.api.access.TokenExtractor;
import se.stabsliggaren.api.access.Tokens;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.RequestPath;
import se.stabsliggaren.api.preauth.CollectedForm;
import se.stabsliggaren.api.preauth.Unasked;

/**
 * Gives each token its share of the ledger and no more, so that none keeps the others out; and keeps some threads for what
 * must always get through, so that not even all of them together keep out who takes their tokens back.
 */
final class Budgets implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(Budgets.class);
    private static final Problem FULL = Problem.of(
            503,
            "not-free",
            "Liggaren har fullt upp",
            "Liggaren har fullt upp och inget är infört; försök igen om några sekunder.");

    private final Tokens tokens;
    private final LoadSettings settings;
    private final Shares shares;
    private final Semaphore house;
    private final Semaphore lane = new Semaphore(FreeLane.THREADS - FreeLane.FOR_ADMINISTRATORS);

    /** @param threads of the server */
    Budgets(Tokens tokens, LoadSettings settings, Shares shares, int threads) {
        this.tokens = tokens;
        this.settings = settings;
        this.shares = shares;
        this.house = new Semaphore(Math.max(threads - FreeLane.THREADS, 1));
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) answer;
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            chain.doFilter(request, response); // What set out with a share goes on with it.
            return;
        }
        if (FreeLane.has(request)) {
            known(request, response, chain, Share.FREE);
        } else if (house.tryAcquire()) {
            try {
                known(request, response, chain, share(request));
            } finally {
                house.release();
            }
        } else {
            refuse(request, response, FULL);
        }
    }

    private void known(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Share share)
            throws IOException, ServletException {
        Optional<Caller> caller;
        try {
            caller = TokenExtractor.caller(request, tokens);
        } catch (DataAccessException e) {
            LOG.warn("the caller could not be looked up", e);
            if (share == Share.FREE) {
                chain.doFilter(request, response); // Whoever asks how the ledger is gets to hear it.
            } else {
                refuse(request, response, Problem.outOfReach());
            }
            return;
        }
        if (share != Share.FREE
                || FreeLane.isHealth(request)
                || caller.filter(each -> each.may(Right.ADMINISTER)).isPresent()) {
            within(share, caller, request, response, chain);
        } else if (lane.tryAcquire()) {
            try {
                within(share, caller, request, response, chain);
            } finally {
                lane.release();
            }
        } else {
            refuse(request, response, FULL);
        }
    }

    private void within(
            Share share,
            Optional<Caller> caller,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        if (caller.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Shares.Taken> taken = shares.take(caller.get().holder(), share);
        if (taken.isEmpty()) {
            refuse(request, response, shares.tooMany(share));
        } else {
            with(taken.get(), share, caller.get(), request, response, chain);
        }
    }

    private void with(
            Shares.Taken taken,
            Share share,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        boolean goesOn = false;
        try {
            if (share == Share.FREE && Unasked.has(request)) {
                Unasked.collect(request, response); // However slowly it comes, it holds no thread of the lane.
            } else {
                paced(caller, request, response, chain);
            }
            goesOn = request.isAsyncStarted();
            if (goesOn) {
                request.getAsyncContext().addListener(new GivesBack(taken));
            }
        } finally {
            if (!goesOn) {
                taken.close();
            }
        }
    }

    private void paced(Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Unasked.has(request) && CollectedForm.fits(request)) {
            // A form is collected without a thread, and has a limit of time of its own.
            chain.doFilter(request, Paced.answer(request, response, this::pace));
            return;
        }
        Paced paced = new Paced(request, response, this::pace, () -> tokens.stillHeld(caller));
        chain.doFilter(paced.request(), paced.response());
        if (!request.isAsyncStarted()) {
            paced.passOver();
        }
    }

    private Pace pace() {
        return new Pace(settings.patience(), settings.leastRate().toBytes());
    }

    private static Share share(HttpServletRequest request) {
        String path = RequestPath.of(request);
        return switch (request.getMethod()) {
            case "POST" ->
                path.endsWith("/attachments") ? Share.UPLOAD : path.endsWith("/exports") ? Share.EXPORT : Share.REQUEST;
            case "GET" -> path.endsWith("/stream") || path.endsWith("/rader") ? Share.STREAM : Share.REQUEST;
            default -> Share.REQUEST;
        };
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        Unasked.refuse(request, response, problem);
    }

    /** Gives back what somebody holds who is answered by nobody's thread, when they are. */
    private record GivesBack(Shares.Taken taken) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            taken.close();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // It is completed, now or a little later.
        }

        @Override
        public void onError(AsyncEvent event) {
            // It is completed, now or a little later.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
