package care.renkei.command.security;

import java.time.Clock;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Reads and checks tokens. */
final class Tokens {

    private Tokens() {}

    /** The issuer is asked for its keys with the first token, not at the start: it may start later than this side. */
    static JwtDecoder decoder(TokenSettings settings) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = builder(settings)
                    .jwsAlgorithm(SignatureAlgorithm.RS256)
                    .jwsAlgorithm(SignatureAlgorithm.ES256)
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new NotExpired(settings.clockSkew(), Clock.systemUTC()),
                    new JwtTimestampValidator(settings.clockSkew()),
                    new JwtIssuerValidator(settings.issuer()),
                    new JwtClaimValidator<List<String>>(
                            JwtClaimNames.AUD,
                            audience -> audience != null && audience.contains(settings.audience()))));
            return decoder;
        });
    }

    private static NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder builder(TokenSettings settings) {
        String keys = settings.jwkSetUri();
        return keys == null
                ? NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                : NimbusJwtDecoder.withJwkSetUri(keys);
    }
}
