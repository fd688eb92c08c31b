package care.renkei.query.problem;

import care.renkei.events.stored.EventJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Writes problems in the language of the request: Japanese, unless English is preferred. */
public final class ReadProblems {

    private static final String MEDIA_TYPE = "application/problem+json";

    private ReadProblems() {}

    public static void write(ReadCode code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(code, null, request, response);
    }

    /** @param parameter the parameter that made no sense; never its value */
    public static void write(
            ReadCode code, @Nullable String parameter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean english = english(request);
        byte[] body = EventJson.write(ReadProblem.of(code, english, parameter));
        response.setStatus(code.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "ja");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (code.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean english(HttpServletRequest request) {
        String languages = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return languages != null && request.getLocale().getLanguage().equals("en");
    }
}
