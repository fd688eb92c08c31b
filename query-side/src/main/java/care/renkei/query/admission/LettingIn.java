package care.renkei.query.admission;

import care.renkei.events.admission.Admission;
import care.renkei.events.admission.Place;
import care.renkei.events.admission.SentAway;
import care.renkei.query.caller.ReceiptVerifier;
import care.renkei.query.problem.ReadCode;
import care.renkei.query.problem.ReadProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first that a request meets besides the clock of refusals: it goes on in a place, or is sent away. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class LettingIn extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LettingIn.class);

    private final Admission admission;
    private final Reading reading;
    private final TooMuch page;
    private final SentAway sentAway = new SentAway();

    LettingIn(Admission admission, ReceiptVerifier receipts, Clock clock, TooMuch page) {
        this.admission = admission;
        reading = new Reading(receipts, clock);
        this.page = page;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Reading.always(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Place place = admission.enter(reading.asks(request));
        if (place == null) {
            sendAway(request, response);
            return;
        }
        try (place) {
            chain.doFilter(request, response);
        }
    }

    private void sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long all = sentAway.one(System.nanoTime());
        if (all > 0) {
            LOG.warn("more is asked than can be answered: {} sent away since this was last told", all);
        }
        if (request.getServletPath().startsWith("/api/")) {
            ReadProblems.write(ReadCode.TOO_MUCH_AT_ONCE, request, response);
        } else {
            page.write(request, response);
        }
    }
}
