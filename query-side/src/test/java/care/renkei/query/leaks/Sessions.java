package care.renkei.query.leaks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Browser sessions of people who have signed in. */
final class Sessions {

    private Sessions() {}

    /** The value of the cookie. */
    static String signedIn(ApplicationContext context, Map<String, Object> claims) {
        return begin(context.getBean(JdbcIndexedSessionRepository.class), claims);
    }

    private static <S extends Session> String begin(SessionRepository<S> repository, Map<String, Object> claims) {
        var all = new HashMap<>(claims);
        all.putIfAbsent("sub", "somebody");
        var token = new OidcIdToken("id", Instant.now(), Instant.now().plusSeconds(36_000), all);
        var user = new DefaultOidcUser(List.of(), token);
        S session = repository.createSession();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(new OAuth2AuthenticationToken(user, List.of(), "renkei")));
        repository.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }
}
