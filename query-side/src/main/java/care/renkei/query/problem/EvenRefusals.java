package care.renkei.query.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
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

    private static final long REFUSED_AFTER = Duration.ofMillis(50).toNanos();
    private static final String BEGAN = EvenRefusals.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(BEGAN, System.nanoTime());
        chain.doFilter(request, response);
    }

    /** Returns when the refusal may be written. */
    public static void await(HttpServletRequest request) {
        long now = System.nanoTime();
        long gone = request.getAttribute(BEGAN) instanceof Long began ? now - began : 0;
        long until = now + REFUSED_AFTER - gone % REFUSED_AFTER;
        for (long left = until - now; left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
