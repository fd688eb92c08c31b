package care.renkei.query.web;

import care.renkei.query.accesslog.NotWritten;
import care.renkei.query.alerting.AlertingUnavailable;
import care.renkei.query.problem.EvenRefusals;
import care.renkei.query.protection.ReportNotAvailable;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.reading.ViewsUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a read throws into a page that says what to do; no text of an exception ever leaves. */
@ControllerAdvice(basePackageClasses = RefusedPages.class)
final class RefusedPages {

    @ExceptionHandler(PersonNotAvailable.class)
    ModelAndView unknown(HttpServletRequest request, Locale locale) {
        EvenRefusals.await(request);
        return page(Message.DENIED, HttpStatus.NOT_FOUND, request, locale);
    }

    @ExceptionHandler(ReportNotAvailable.class)
    ModelAndView unknownReport(HttpServletRequest request, Locale locale) {
        EvenRefusals.await(request);
        return page(Message.NOT_FOUND, HttpStatus.NOT_FOUND, request, locale);
    }

    @ExceptionHandler(BadParameter.class)
    ModelAndView bad(HttpServletRequest request, Locale locale) {
        return page(Message.BAD_PARAMETER, HttpStatus.BAD_REQUEST, request, locale);
    }

    @ExceptionHandler({ViewBehind.class, ViewsUnavailable.class, NotWritten.class, AlertingUnavailable.class})
    ModelAndView unavailable(HttpServletRequest request, Locale locale) {
        return page(Message.UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE, request, locale);
    }

    static ModelAndView page(Message message, HttpStatus status, HttpServletRequest request, Locale locale) {
        var model = new ExtendedModelMap();
        model.addAttribute("otherLanguage", OtherLanguage.of(request, locale));
        return new ModelAndView(message.in(model), model, status);
    }
}
