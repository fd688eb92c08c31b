package care.renkei.query.web;

import care.renkei.query.admission.TooMuch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The page for whoever is sent away because too much is asked at once: drawn once for each language, then only written. */
@Component
final class TooMuchPage implements TooMuch {

    private static final String POLICY = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ITemplateEngine templates;
    private final LocaleResolver languages;
    private final Map<Locale, byte[]> drawn = new ConcurrentHashMap<>();

    TooMuchPage(ITemplateEngine templates, LocaleResolver languages) {
        this.templates = templates;
        this.languages = languages;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = languages.resolveLocale(request);
        byte[] page = drawn.computeIfAbsent(language, this::draw);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private byte[] draw(Locale language) {
        return templates.process("too-much", new Context(language)).getBytes(StandardCharsets.UTF_8);
    }
}
