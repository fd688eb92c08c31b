package care.renkei.query.connection;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where sealed matters are kept.
 *
 * @param url JDBC address of their own database
 * @param reader reads them behind their wall, writes down looks, and may ask for their keys
 */
@ConfigurationProperties("renkei.sealed")
public record SealedSettings(String url, SignIn reader) {}
