package care.renkei.query.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells people, who are not helped by a problem in JSON, that too much is asked at once. Made once, written often. */
@FunctionalInterface
public interface TooMuch {

    /** Writes the page, with a status and without asking anybody. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
