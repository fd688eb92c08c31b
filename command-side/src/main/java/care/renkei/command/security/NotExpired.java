package care.renkei.command.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Asks for an end and whether it has come; a token without one would be good for ever. */
record NotExpired(Duration clockSkew, Clock clock) implements OAuth2TokenValidator<Jwt> {

    /** Tells an expired token, which a client simply renews, from one that is no good. */
    static final String EXPIRED = "expired";

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Instant end = token.getExpiresAt();
        if (end == null) {
            return OAuth2TokenValidatorResult.failure(new OAuth2Error("endless"));
        }
        return clock.instant().isBefore(end.plus(clockSkew))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(EXPIRED));
    }
}
