package care.renkei.query.connection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where browser sessions are kept, and how practitioners want to be told.
 *
 * @param url JDBC address of the sessions database
 * @param session reads and writes both
 * @param owner migrates at start; none where that is done elsewhere
 * @param idle how long a browser may do nothing before it must sign in again
 */
@ConfigurationProperties("renkei.sessions")
public record SessionSettings(
        String url,
        SignIn session,
        @Nullable SignIn owner,
        @DefaultValue("60m") Duration idle) {}
