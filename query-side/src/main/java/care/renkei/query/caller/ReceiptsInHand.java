package care.renkei.query.caller;

import care.renkei.events.DataSubjectId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Receipts that ride in the session of whoever uses the pages, the newest for each person. The session is encrypted at
 * rest; what a receipt says is verified with every page.
 */
public final class ReceiptsInHand {

    /** In which the API is shown one. */
    public static final String HEADER = "Renkei-Override-Receipt";

    /**
     * Rides to the pages of that one person, so that they are known before the session is read. Opens nothing: it says
     * that somebody has a receipt in hand, not which.
     */
    private static final String MARK = "renkei-receipt";

    /** About as long as a session that nobody touches; it stays behind on the screen of whoever signs out. */
    private static final int MARKED_SECONDS = 3_600;

    private static final String ATTRIBUTE = "renkei.receipts";
    private static final String PERSON = "id";

    private ReceiptsInHand() {}

    public static void keep(
            HttpServletRequest request, HttpServletResponse response, DataSubjectId person, String receipt) {
        HttpSession session = request.getSession();
        var kept = new HashMap<String, String>(of(session));
        kept.put(person.text(), receipt);
        session.setAttribute(ATTRIBUTE, kept);
        var mark = new Cookie(MARK, "1");
        mark.setPath("/persons/" + person.text());
        mark.setMaxAge(MARKED_SECONDS);
        mark.setHttpOnly(true);
        mark.setSecure(request.isSecure());
        mark.setAttribute("SameSite", "Lax");
        response.addCookie(mark);
    }

    /** Whether a page is asked for by somebody who has a receipt in hand, as far as the browser says. */
    public static boolean marked(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && !request.getRequestURI().startsWith("/api/")
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(MARK));
    }

    /** The text to hand on to the receivers, or null. */
    public static @Nullable String textFor(HttpSession session, DataSubjectId person) {
        return of(session).get(person.text());
    }

    /** The receipt for the person of the page, or null; nobody looks into a session for the API. */
    static @Nullable String forPageOf(@Nullable HttpServletRequest request) {
        if (request == null || request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        HttpSession session = request.getSession(false);
        if (session != null
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                && path.get(PERSON) instanceof String person) {
            return of(session).get(person);
        }
        return null;
    }

    private static Map<String, String> of(HttpSession session) {
        var kept = new HashMap<String, String>();
        if (session.getAttribute(ATTRIBUTE) instanceof Map<?, ?> all) {
            all.forEach((person, receipt) -> kept.put(String.valueOf(person), String.valueOf(receipt)));
        }
        return kept;
    }
}
