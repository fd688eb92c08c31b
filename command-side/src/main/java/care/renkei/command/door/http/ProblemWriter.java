package care.renkei.command.door.http;

import care.renkei.command.door.Answers;
import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Language;
import care.renkei.command.door.MediaTypes;
import care.renkei.command.door.Problem;
import care.renkei.events.stored.EventJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/** Writes {@code application/problem+json}: the one place where a problem becomes an HTTP answer. */
public final class ProblemWriter {

    private static final int UNAVAILABLE = 503;

    /** Long enough for a database to fail over or a queue to drain, short enough for somebody who waits. */
    private static final String RETRY_AFTER_SECONDS = "2";

    /** A crowd gets smaller faster than an outage ends. */
    private static final String AFTER_A_CROWD = "1";

    private ProblemWriter() {}

    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(problem.status());
        if (problem.status() == UNAVAILABLE) {
            boolean crowd = problem.code().equals(DoorCode.TOO_MUCH_AT_ONCE.code());
            response.setHeader(HttpHeaders.RETRY_AFTER, crowd ? AFTER_A_CROWD : RETRY_AFTER_SECONDS);
        }
        Reply.write(EventJson.write(Answers.problem(problem, language)), MediaTypes.PROBLEM, language, response);
    }
}
