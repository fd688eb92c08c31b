package care.renkei.query.caller;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens count for the API.
 *
 * @param issuer must stand in every token
 * @param jwkSetUri where the issuer's keys are; found through its metadata where left out
 * @param audience must be among the token's audiences
 * @param clockSkew by how much the issuer's clock may differ
 */
@ConfigurationProperties("renkei")
public record TokenSettings(
        String issuer,
        @Nullable String jwkSetUri,
        @DefaultValue("renkei") String audience,
        @DefaultValue("5s") Duration clockSkew) {}
