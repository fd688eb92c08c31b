package care.renkei.query.web.signin;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people sign in.
 *
 * @param publicUrl the one address under which people reach Renkei
 * @param issuer the OpenID provider; also where its metadata is read from
 * @param webClient how the pages make themselves known to the provider
 */
@ConfigurationProperties("renkei")
public record SignInSettings(
        URI publicUrl, String issuer, @Nullable WebClient webClient) {

    /**
     * @param id client id, {@code renkei-web} unless the provider calls it otherwise
     * @param secretFile file with the client's secret; none for a public client, which PKCE protects
     */
    public record WebClient(@Nullable String id, @Nullable Path secretFile) {}

    String clientId() {
        return webClient == null || webClient.id() == null ? "renkei-web" : webClient.id();
    }

    @Nullable
    Path secretFile() {
        return webClient == null ? null : webClient.secretFile();
    }

    /** Signing out is a form whose answer leads to the provider; browsers want to be told that origin. */
    String issuerOrigin() {
        return URI.create(issuer).resolve("/").toString();
    }

    String address(String path) {
        return publicUrl.resolve(path).toString();
    }
}
