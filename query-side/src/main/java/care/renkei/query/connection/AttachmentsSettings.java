package care.renkei.query.connection;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where files are read that records refer to.
 *
 * @param url JDBC address of the database of files
 * @param read may read sealed files, and nothing else
 */
@ConfigurationProperties("renkei.attachments")
public record AttachmentsSettings(String url, SignIn read) {}
