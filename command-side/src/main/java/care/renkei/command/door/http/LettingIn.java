package care.renkei.command.door.http;

import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Problem;
import care.renkei.events.admission.Admission;
import care.renkei.events.admission.Place;
import care.renkei.events.admission.SentAway;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first that a request meets: it goes on in a place, or is sent away before a token or a body is looked at. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LettingIn extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LettingIn.class);

    private final Admission admission;
    private final Knocking knocking;
    private final SentAway sentAway = new SentAway();

    LettingIn(AdmissionSettings settings, HttpDoorSettings door) {
        admission = new Admission(settings.limits());
        knocking = new Knocking(door.eventBytes());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Knocking.always(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Place place = admission.enter(knocking.asks(request));
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
            LOG.warn("more is sent than can be taken in: {} sent away since this was last told", all);
        }
        ProblemWriter.write(Problem.of(DoorCode.TOO_MUCH_AT_ONCE), request, response);
    }
}
