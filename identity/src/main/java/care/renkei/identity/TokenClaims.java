package care.renkei.identity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What a token says: who somebody is, never what they are to a person (that comes from events at the moment of the decision). Read anew for each token, a refreshed one too.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** Whom our tokens are for; anything else refuses them. */
    static final String AUDIENCE = "renkei";

    private final Accounts accounts;
    private final Clients clients;

    TokenClaims(Accounts accounts, Clients clients) {
        this.accounts = accounts;
        this.clients = clients;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        String name =
                Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
        JwtClaimsSet.Builder claims = context.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of(AUDIENCE));
        }
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            describeClient(name, claims);
        } else {
            describe(accounts.find(name).orElseThrow(TokenClaims::gone), claims);
        }
    }

    private void describeClient(String client, JwtClaimsSet.Builder claims) {
        if (client.equals(Clients.NOTICES)) {
            claims.claim("service", "notices");
        } else {
            Clients.OfAgency known = clients.ofAgency(client).orElseThrow(TokenClaims::gone);
            claims.claim("agency", known.agency());
            putRoles(claims, known.roles());
        }
    }

    private static void describe(Account account, JwtClaimsSet.Builder claims) {
        claims.claim("name", account.displayName());
        put(claims, "agency", account.agency());
        put(claims, "practitioner", account.practitioner());
        put(claims, "person", account.person());
        putRoles(claims, account.roles());
    }

    private static void putRoles(JwtClaimsSet.Builder claims, List<String> roles) {
        if (!roles.isEmpty()) {
            claims.claim("roles", roles);
        }
    }

    private static void put(JwtClaimsSet.Builder claims, String name, @Nullable String value) {
        if (value != null) {
            claims.claim(name, value);
        }
    }

    private static OAuth2AuthenticationException gone() {
        return new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }
}
