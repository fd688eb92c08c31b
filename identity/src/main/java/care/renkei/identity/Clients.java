package care.renkei.identity;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Who may ask for tokens: the web pages on behalf of people; each agency's systems, and what tells practitioners, for
 * themselves.
 */
@Component
class Clients implements RegisteredClientRepository {

    static final String WEB = "renkei-web";

    /** Renkei itself, telling practitioners what waits. */
    static final String NOTICES = "renkei-notices";

    private static final Duration ACCESS = Duration.ofMinutes(10);
    private static final Duration REFRESH = Duration.ofHours(12);

    private final JdbcClient database;
    private final RegisteredClient web;
    private final RegisteredClient notices;

    Clients(
            JdbcClient database,
            IdentitySettings settings,
            PasswordEncoder encoder,
            @Value("${renkei.public-url}") String publicUrl) {
        this.database = database;
        var secrets = new SecretFolder(settings.secrets());
        this.web = web(hash(secrets, WEB, encoder), publicUrl);
        this.notices = itself(NOTICES, hash(secrets, NOTICES, encoder));
    }

    private static String hash(SecretFolder secrets, String client, PasswordEncoder encoder) {
        return Objects.requireNonNull(encoder.encode(secrets.keep(client + ".secret", RandomWords::secret)));
    }

    private static RegisteredClient web(String secretHash, String publicUrl) {
        return RegisteredClient.withId(WEB)
                .clientId(WEB)
                .clientSecret(secretHash)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(publicUrl + "/login/oauth2/code/renkei")
                .postLogoutRedirectUri(publicUrl + "/signed-out")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(tokens(
                        settings -> settings.refreshTokenTimeToLive(REFRESH).reuseRefreshTokens(false)))
                .build();
    }

    private static TokenSettings tokens(Consumer<TokenSettings.Builder> more) {
        var settings = TokenSettings.builder().accessTokenTimeToLive(ACCESS);
        more.accept(settings);
        return settings.build();
    }

    /** @param roles what its token carries beyond the agency */
    void putAgency(String clientId, String agencyId, String secretHash, List<String> roles) {
        database.sql("""
                        INSERT INTO identity.agency_client (client_id, secret_hash, agency, roles)
                        VALUES (:client, :hash, :agency, :roles)
                        ON CONFLICT (client_id) DO UPDATE SET secret_hash = :hash, roles = :roles
                        """)
                .param("client", clientId)
                .param("hash", secretHash)
                .param("agency", agencyId)
                .param("roles", roles.toArray(String[]::new))
                .update();
    }

    /** What the token of an agency's client says. */
    record OfAgency(String agency, List<String> roles) {}

    Optional<OfAgency> ofAgency(String clientId) {
        return database.sql("SELECT agency, roles FROM identity.agency_client WHERE client_id = :client")
                .param("client", clientId)
                .query((row, number) -> new OfAgency(row.getString("agency"), List.of((String[])
                        row.getArray("roles").getArray())))
                .optional();
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are not registered over the network");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        if (clientId.equals(WEB)) {
            return web;
        }
        if (clientId.equals(NOTICES)) {
            return notices;
        }
        return database.sql("SELECT secret_hash FROM identity.agency_client WHERE client_id = :client")
                .param("client", clientId)
                .query(String.class)
                .optional()
                .map(hash -> itself(clientId, hash))
                .orElse(null);
    }

    private static RegisteredClient itself(String clientId, String secretHash) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientSecret(secretHash)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens(settings -> {}))
                .build();
    }
}
