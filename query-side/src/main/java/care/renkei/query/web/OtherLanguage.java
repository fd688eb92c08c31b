package care.renkei.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/** The same page in the other language. */
public record OtherLanguage(String code, String name, String address) {

    static OtherLanguage of(HttpServletRequest request, Locale current) {
        String code = code(current);
        String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(PageLanguage.PARAMETER, code)
                .build()
                .toUriString();
        return new OtherLanguage(code, name(code), address);
    }

    /** For a page that is the same whatever was asked for: the address it stands at, without the rest of its query. */
    static OtherLanguage ofThis(Locale current) {
        String code = code(current);
        return new OtherLanguage(code, name(code), "?" + PageLanguage.PARAMETER + "=" + code);
    }

    private static String code(Locale current) {
        return current.getLanguage().equals("en") ? "ja" : "en";
    }

    private static String name(String code) {
        return code.equals("en") ? "English" : "日本語";
    }
}
