package care.renkei.command.connection;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The databases of the command side; sealed matters have one of their own. */
@ConfigurationProperties("renkei")
public record Databases(
        DatabaseSettings store, DatabaseSettings keys, DatabaseSettings attachments, DatabaseSettings sealed) {}
