package care.renkei.query.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the container itself cannot answer: no such page, or a fault of ours. */
@Controller
final class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, Locale locale) {
        boolean absent = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status >= 400
                && status < 500;
        return absent
                ? RefusedPages.page(Message.NOT_FOUND, HttpStatus.NOT_FOUND, request, locale)
                : RefusedPages.page(Message.UNAVAILABLE, HttpStatus.INTERNAL_SERVER_ERROR, request, locale);
    }
}
