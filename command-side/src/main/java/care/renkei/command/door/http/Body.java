package care.renkei.command.door.http;

import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Problem;
import care.renkei.command.door.Unreadable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/** Reads a request's body up to a limit and no further. */
final class Body {

    private Body() {}

    /** @throws Unreadable if it is larger, or compressed (a small body could grow without bound) */
    static byte[] read(HttpServletRequest request, int atMost) throws IOException, Unreadable {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Unreadable(Problem.of(DoorCode.UNSUPPORTED_MEDIA_TYPE));
        }
        if (request.getContentLengthLong() > atMost) {
            throw new Unreadable(Problem.of(DoorCode.TOO_LARGE));
        }
        byte[] body = request.getInputStream().readNBytes(atMost + 1);
        if (body.length > atMost) {
            throw new Unreadable(Problem.of(DoorCode.TOO_LARGE));
        }
        return body;
    }
}
