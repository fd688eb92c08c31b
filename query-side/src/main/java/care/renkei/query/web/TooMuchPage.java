package care.renkei.query.web;

import care.renkei.query.admission.TooMuch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * The page for whoever is sent away because too much is asked at once. It stands in the frame of all pages and says the same
 * to everybody: drawn once for each language and for who came to read or to send, then only written.
 */
@Component
final class TooMuchPage implements TooMuch {

    private static final String POLICY = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ITemplateEngine templates;
    private final LocaleResolver languages;
    private final Map<Asked, byte[]> drawn = new ConcurrentHashMap<>();

    /** @param sent whether something was sent, which did not arrive */
    private record Asked(Locale language, boolean sent) {

        /** To the page that was asked for, in the other language. A form that was sent cannot be asked for again. */
        @Nullable
        OtherLanguage other() {
            return sent ? null : OtherLanguage.ofThis(language);
        }
    }

    TooMuchPage(ITemplateEngine templates, LocaleResolver languages) {
        this.templates = templates;
        this.languages = languages;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(language(request), !READING.contains(request.getMethod()));
        byte[] page = drawn.get(asked);
        if (page == null) {
            page = draw(asked, request, response);
            drawn.put(asked, page);
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, asked.language().getLanguage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** As it was just chosen in the address, which is usually noted further inside; of a body nothing is read here. */
    private Locale language(HttpServletRequest request) {
        Locale chosen = PageLanguage.chosen(request.getQueryString());
        return chosen == null ? languages.resolveLocale(request) : chosen;
    }

    private byte[] draw(Asked asked, HttpServletRequest request, HttpServletResponse response) {
        var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        var words = new WebContext(exchange, asked.language());
        words.setVariable("sent", asked.sent());
        words.setVariable("otherLanguage", asked.other());
        return templates.process("too-much", words).getBytes(StandardCharsets.UTF_8);
    }
}
