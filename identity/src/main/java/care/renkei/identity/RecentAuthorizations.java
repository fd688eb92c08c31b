package care.renkei.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Sign-ins under way and refresh tokens in use, in memory: after a restart people sign in again. An agency's tokens are not kept at all, since nothing asks for them, and what has run out goes with the next sign-in.
 */
@Component
class RecentAuthorizations implements OAuth2AuthorizationService {

    private final Map<String, OAuth2Authorization> byId = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    @Override
    public void save(OAuth2Authorization authorization) {
        if (authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
            return;
        }
        Instant now = clock.instant();
        byId.values().removeIf(kept -> hasRunOut(kept, now));
        byId.put(authorization.getId(), authorization);
    }

    private static boolean hasRunOut(OAuth2Authorization authorization, Instant now) {
        return Stream.of(
                        authorization.getToken(OAuth2AuthorizationCode.class),
                        authorization.getAccessToken(),
                        authorization.getRefreshToken())
                .filter(Objects::nonNull)
                .map(token -> token.getToken().getExpiresAt())
                .noneMatch(until -> until == null || until.isAfter(now));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return byId.values().stream()
                .filter(kept -> kept.getToken(token) != null)
                .findFirst()
                .orElse(null);
    }
}
