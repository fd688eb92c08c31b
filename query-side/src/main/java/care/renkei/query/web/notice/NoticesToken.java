package care.renkei.query.web.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

/** A token for Renkei itself, asked for when the last one comes to its end. */
final class NoticesToken {

    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(1);

    private final NoticesClient client;
    private final String issuer;
    private final Clock clock;
    private final RestClientClientCredentialsTokenResponseClient provider =
            new RestClientClientCredentialsTokenResponseClient();
    private @Nullable OAuth2AccessToken last;

    NoticesToken(NoticesClient client, String issuer, Clock clock) {
        this.client = client;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** The token, or null where the provider gives none now. */
    synchronized @Nullable String get() {
        OAuth2AccessToken known = last;
        if (known != null && isGood(known)) {
            return known.getTokenValue();
        }
        Path secret = client.secretFile();
        if (secret == null) {
            return null;
        }
        try {
            OAuth2AccessToken next = provider.getTokenResponse(
                            new OAuth2ClientCredentialsGrantRequest(registration(secret)))
                    .getAccessToken();
            last = next;
            return next.getTokenValue();
        } catch (OAuth2AuthorizationException | IllegalArgumentException | IllegalStateException e) {
            return null;
        }
    }

    private boolean isGood(OAuth2AccessToken token) {
        Instant end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end.minus(BEFORE_ITS_END));
    }

    private ClientRegistration registration(Path secret) {
        try {
            return ClientRegistrations.fromIssuerLocation(issuer)
                    .registrationId("notices")
                    .clientId(client.id())
                    .clientSecret(Files.readString(secret).strip())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("the secret of the client for notices cannot be read", e);
        }
    }
}
