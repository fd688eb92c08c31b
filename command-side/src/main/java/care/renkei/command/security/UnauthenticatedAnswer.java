package care.renkei.command.security;

import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Problem;
import care.renkei.command.door.http.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a caller without a good token what is wrong with it, and no more. */
@Component
class UnauthenticatedAnswer implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        DoorCode code = code(failure);
        String error = code == DoorCode.TOKEN_MISSING ? "" : " error=\"invalid_token\"";
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer" + error);
        ProblemWriter.write(Problem.of(code), request, response);
    }

    private static DoorCode code(AuthenticationException failure) {
        if (!(failure instanceof InvalidBearerTokenException)) {
            return DoorCode.TOKEN_MISSING;
        }
        boolean expired = failure.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream().anyMatch(error -> NotExpired.EXPIRED.equals(error.getErrorCode()));
        return expired ? DoorCode.TOKEN_EXPIRED : DoorCode.TOKEN_NOT_VALID;
    }

    /** Where nothing is to be found, for whomever. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        ProblemWriter.write(Problem.of(DoorCode.NOT_FOUND), request, response);
    }

    void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(Problem.of(DoorCode.UNAVAILABLE), request, response);
    }
}
