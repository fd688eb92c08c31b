package care.renkei.query.problem;

import care.renkei.query.accesslog.NotWritten;
import care.renkei.query.protection.ReportNotAvailable;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.reading.ViewsUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what a read throws into an answer; no text of an exception ever leaves. */
@RestControllerAdvice(annotations = RestController.class)
class RefusedReads {

    @ExceptionHandler
    void unknown(PersonNotAvailable e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        EvenRefusals.await(request);
        ReadProblems.write(ReadCode.PERSON_NOT_AVAILABLE, request, response);
    }

    @ExceptionHandler
    void unknown(ReportNotAvailable e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        EvenRefusals.await(request);
        ReadProblems.write(ReadCode.NOT_FOUND, request, response);
    }

    @ExceptionHandler
    void bad(BadParameter e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReadProblems.write(ReadCode.BAD_PARAMETER, e.parameter(), request, response);
    }

    @ExceptionHandler
    void bad(MethodArgumentTypeMismatchException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ReadProblems.write(ReadCode.BAD_PARAMETER, e.getName(), request, response);
    }

    @ExceptionHandler
    void missing(MissingServletRequestParameterException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ReadProblems.write(ReadCode.BAD_PARAMETER, e.getParameterName(), request, response);
    }

    @ExceptionHandler
    void unreadable(HttpMessageNotReadableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ReadProblems.write(ReadCode.BAD_PARAMETER, "body", request, response);
    }

    @ExceptionHandler
    void method(HttpRequestMethodNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ReadProblems.write(ReadCode.METHOD_NOT_ALLOWED, request, response);
    }

    @ExceptionHandler
    void form(HttpMediaTypeNotAcceptableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ReadProblems.write(ReadCode.NOT_ACCEPTABLE, request, response);
    }

    @ExceptionHandler
    void behind(ViewBehind e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReadProblems.write(ReadCode.VIEW_BEHIND, request, response);
    }

    @ExceptionHandler({ViewsUnavailable.class, NotWritten.class})
    void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReadProblems.write(ReadCode.UNAVAILABLE, request, response);
    }
}
