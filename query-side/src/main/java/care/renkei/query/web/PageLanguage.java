package care.renkei.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** Pages speak Japanese until somebody switches, which a cookie remembers; the API follows {@code Accept-Language}. */
final class PageLanguage implements LocaleResolver {

    static final String PARAMETER = "lang";

    private final CookieLocaleResolver cookie = new CookieLocaleResolver("renkei-language");
    private final AcceptHeaderLocaleResolver header = new AcceptHeaderLocaleResolver();

    PageLanguage() {
        cookie.setDefaultLocale(Locale.JAPANESE);
        cookie.setCookieMaxAge(Duration.ofDays(400));
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        header.setSupportedLocales(java.util.List.of(Locale.JAPANESE, Locale.ENGLISH));
        header.setDefaultLocale(Locale.JAPANESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return header.resolveLocale(request);
        }
        return english(cookie.resolveLocale(request).getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /** The language that the query of an address chooses; none where it chooses none. */
    static @Nullable Locale chosen(@Nullable String query) {
        if (query == null) {
            return null;
        }
        String code = UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .getFirst(PARAMETER);
        return code == null ? null : english(code) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        boolean english = locale != null && english(locale.getLanguage());
        cookie.setLocale(request, response, english ? Locale.ENGLISH : Locale.JAPANESE);
    }

    private static boolean english(String language) {
        return language.equals("en");
    }
}
