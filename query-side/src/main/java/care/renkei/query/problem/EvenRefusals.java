package care.renkei.query.problem;

import care.renkei.events.admission.Place;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever may not know of something hears so after the same time, whether it is there or not: well above what either
 * takes, and on a machine that has too much to do after twice or three times as long, never in between. Counted from
 * where the request came in, so that nothing on its way tells the two apart.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class EvenRefusals extends OncePerRequestFilter {

    private static final String TIMES = EvenRefusals.class.getName();

    private final long every;

    /** @param every well above what an answer takes; zero where nobody measures */
    EvenRefusals(@Value("${renkei.refused-after}") Duration every) {
        this.every = every.toNanos();
    }

    private record Times(long began, long every) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(TIMES, new Times(System.nanoTime(), every));
        chain.doFilter(request, response);
    }

    /** Returns when the refusal may be written; nobody else waits for that. */
    public static void await(HttpServletRequest request) {
        if (!(request.getAttribute(TIMES) instanceof Times times) || times.every() <= 0) {
            return;
        }
        Place.leaveEarly();
        long now = System.nanoTime();
        long until = now + times.every() - (now - times.began()) % times.every();
        // Once is not enough: what woke the thread up before may wake it again.
        for (long left = until - now; left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
