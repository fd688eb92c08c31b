package care.renkei.query.web.signin;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where browser sessions are kept.
 *
 * @param url JDBC address of the sessions database
 * @param owner who migrates it at start; none where that is done elsewhere
 * @param idle how long a browser may do nothing before it must sign in again
 */
@ConfigurationProperties("renkei.sessions")
public record SessionSettings(
        String url,
        @DefaultValue("renkei_session") String username,
        @Nullable String password,
        @Nullable Path passwordFile,
        @Nullable Owner owner,
        @DefaultValue("60m") Duration idle,
        @DefaultValue("4") int connections) {

    /** The role that owns the tables. */
    public record Owner(
            @DefaultValue("renkei_owner") String username,
            @Nullable String password,
            @Nullable Path passwordFile) {}
}
