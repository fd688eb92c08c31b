package care.renkei.command.door.http;

import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Outage;
import care.renkei.command.door.Problem;
import care.renkei.command.door.Unreadable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Where exceptions end: each becomes a problem in closed words, none shows its own. */
@RestControllerAdvice
class ProblemsOfRequests {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemsOfRequests.class);

    @ExceptionHandler
    void unreadable(Unreadable e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(e.problem(), request, response);
    }

    @ExceptionHandler
    void outage(Outage e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("{}", e.getMessage());
        LOG.debug("in full", e);
        ProblemWriter.write(Problem.of(DoorCode.UNAVAILABLE), request, response);
    }

    @ExceptionHandler
    void method(HttpRequestMethodNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemWriter.write(Problem.of(DoorCode.METHOD_NOT_ALLOWED), request, response);
    }

    @ExceptionHandler
    void nothing(NoResourceFoundException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemWriter.write(Problem.of(DoorCode.NOT_FOUND), request, response);
    }

    /** Whoever sent it has gone: nobody is answered, and nothing is wrong here. */
    @ExceptionHandler
    void gone(ClientAbortException e) {
        LOG.debug("a sender went away", e);
    }

    @ExceptionHandler
    void unexpected(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("a request failed unexpectedly", e);
        ProblemWriter.write(Problem.of(DoorCode.COULD_NOT_BE_PROCESSED), request, response);
    }
}
