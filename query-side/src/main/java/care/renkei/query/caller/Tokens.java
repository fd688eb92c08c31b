package care.renkei.query.caller;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Reads and checks tokens: signature, issuer, audience, and an end that has not come. */
final class Tokens {

    /** Tells an expired token, which a client simply renews, from one that is no good. */
    static final String EXPIRED = "expired";

    private Tokens() {}

    /** The issuer is asked for its keys with the first token, not at the start: it may start later than this side. */
    static JwtDecoder decoder(TokenSettings settings) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = builder(settings)
                    .jwsAlgorithm(SignatureAlgorithm.RS256)
                    .jwsAlgorithm(SignatureAlgorithm.ES256)
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    notExpired(settings.clockSkew(), InstantSource.system()),
                    new JwtTimestampValidator(settings.clockSkew()),
                    new JwtIssuerValidator(settings.issuer()),
                    new JwtClaimValidator<List<String>>(
                            JwtClaimNames.AUD,
                            audience -> audience != null && audience.contains(settings.audience()))));
            return decoder;
        });
    }

    /** A token without an end would be good for ever. */
    static OAuth2TokenValidator<Jwt> notExpired(Duration skew, InstantSource clock) {
        return token -> {
            Instant end = token.getExpiresAt();
            if (end == null) {
                return OAuth2TokenValidatorResult.failure(new OAuth2Error("endless"));
            }
            return clock.instant().isBefore(end.plus(skew))
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error(EXPIRED));
        };
    }

    private static NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder builder(TokenSettings settings) {
        String keys = settings.jwkSetUri();
        return keys == null
                ? NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                : NimbusJwtDecoder.withJwkSetUri(keys);
    }
}
