package care.renkei.query.connection;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The database of views and of the access log, and the roles that work on it.
 *
 * @param url JDBC address
 * @param owner migrates at start and makes the shadow of a rebuild; none where that is done elsewhere
 * @param project writes views
 * @param read reads views behind row-level security
 * @param audit writes the access log
 */
@ConfigurationProperties("renkei.views")
public record ViewsSettings(String url, @Nullable SignIn owner, SignIn project, SignIn read, SignIn audit) {}
