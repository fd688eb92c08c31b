package care.renkei.query.caller;

import care.renkei.query.problem.ReadCode;
import care.renkei.query.problem.ReadProblems;
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

/** Tells a caller without a good token what is wrong with it, and no more. */
final class UnauthenticatedAnswer implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        ReadCode code = code(failure);
        String error = code == ReadCode.TOKEN_MISSING ? "" : " error=\"invalid_token\"";
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer" + error);
        ReadProblems.write(code, request, response);
    }

    private static ReadCode code(AuthenticationException failure) {
        if (!(failure instanceof InvalidBearerTokenException)) {
            return ReadCode.TOKEN_MISSING;
        }
        boolean expired = failure.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream().anyMatch(error -> Tokens.EXPIRED.equals(error.getErrorCode()));
        return expired ? ReadCode.TOKEN_EXPIRED : ReadCode.TOKEN_NOT_VALID;
    }

    /** Where nothing is to be found, for whomever. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        ReadProblems.write(ReadCode.NOT_FOUND, request, response);
    }
}
