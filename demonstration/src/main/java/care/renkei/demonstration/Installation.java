package care.renkei.demonstration;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where Renkei is, and what an agency needs to reach it.
 *
 * @param publicUrl its one address, without a slash at the end
 * @param data the data folder, which holds the secrets of the demonstration's agencies
 */
public record Installation(URI publicUrl, Path data) {

    URI at(String path) {
        return URI.create(publicUrl + path);
    }

    /** The secret of a client: {@code agency-<id>}, or {@code administrator-<id>}. */
    String clientSecret(String client) {
        Path file = data.resolve("secrets/identity/" + client + ".secret");
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret of " + client + " cannot be read: " + file, e);
        }
    }

    /** The agency's ready configuration for any Kafka client. */
    Properties kafka(String agency) {
        Path file = data.resolve("secrets/kafka/agency-" + agency + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("The Kafka credentials of " + agency + " cannot be read: " + file, e);
        }
    }
}
