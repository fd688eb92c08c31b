package care.renkei.command.connection;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The databases of the command side. */
@ConfigurationProperties("renkei")
public record Databases(DatabaseSettings store, DatabaseSettings keys, DatabaseSettings attachments) {}
