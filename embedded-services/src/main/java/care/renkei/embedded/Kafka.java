package care.renkei.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where a broker listens, and the folder that holds, per principal, a password file and a ready client configuration ({@code <principal>.properties}) for our programs and for any console client.
 *
 * @param bootstrapServers as clients name it, {@code host:port[,host:port…]}
 * @param protocol {@code SASL_PLAINTEXT} on loopback, {@code SASL_SSL} elsewhere
 * @param secrets the folder
 */
public record Kafka(String bootstrapServers, String protocol, Path secrets) {

    /** The client configuration of one of our principals. */
    public Path propertiesFile(KafkaPrincipal principal) {
        return propertiesFile(principal.principal());
    }

    /** The client configuration of a principal, for example {@code agency-tomoshibi}; written anew with today's address. */
    public Path propertiesFile(String principal) {
        Path file = secrets.resolve(principal + ".properties");
        PrivateFiles.write(file, """
                bootstrap.servers=%s
                security.protocol=%s
                sasl.mechanism=SCRAM-SHA-512
                sasl.jaas.config=%s
                # What a sender began and did not bring to its end is not read.
                isolation.level=read_committed
                """.formatted(bootstrapServers, protocol, jaas(principal)));
        return file;
    }

    /** The same, read. */
    public Properties properties(String principal) {
        try (Reader reader = Files.newBufferedReader(propertiesFile(principal))) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for one of our principals. */
    public Properties properties(KafkaPrincipal principal) {
        return properties(principal.principal());
    }

    String password(String principal) {
        return PrivateFiles.secret(secrets.resolve(principal + ".password"));
    }

    String jaas(String principal) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + principal
                + "\" password=\"" + password(principal) + "\";";
    }
}
