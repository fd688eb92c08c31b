package care.renkei.query.web;

import care.renkei.query.problem.ReadCode;
import care.renkei.query.problem.ReadProblems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the container itself cannot answer: no such address, or a fault of ours. The API is answered in its own form. */
@Controller
final class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        // Without a status nothing went wrong: somebody asked for this address itself, and nothing is there.
        boolean absent = !(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)
                || (status >= 400 && status < 500);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            ReadProblems.write(absent ? ReadCode.NOT_FOUND : ReadCode.UNAVAILABLE, request, response);
            return null;
        }
        return absent
                ? RefusedPages.page(Message.NOT_FOUND, HttpStatus.NOT_FOUND, request, locale)
                : RefusedPages.page(Message.UNAVAILABLE, HttpStatus.INTERNAL_SERVER_ERROR, request, locale);
    }
}
