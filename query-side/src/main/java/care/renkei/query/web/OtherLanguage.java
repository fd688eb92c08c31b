package care.renkei.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/** The same page in the other language. */
public record OtherLanguage(String code, String name, String address) {

    static OtherLanguage of(HttpServletRequest request, Locale current) {
        boolean english = current.getLanguage().equals("en");
        String code = english ? "ja" : "en";
        String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(PageLanguage.PARAMETER, code)
                .build()
                .toUriString();
        return new OtherLanguage(code, english ? "日本語" : "English", address);
    }
}
