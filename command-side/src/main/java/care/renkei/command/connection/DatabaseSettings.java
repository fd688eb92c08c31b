package care.renkei.command.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One database and who signs in to it.
 *
 * @param password for trials only; deployments name a file
 * @param passwordFile readable by this process alone
 * @param ownerUsername as whom migrations run
 * @param ownerPasswordFile null where somebody else runs the migrations
 * @param connections most at once
 * @param connectWithin after that a caller hears that the service is unavailable
 * @param answerWithin a server that says nothing for so long is given up (half-open connections)
 */
public record DatabaseSettings(
        String url,
        String username,
        @Nullable String password,
        @Nullable Path passwordFile,
        @DefaultValue("renkei_owner") String ownerUsername,
        @Nullable Path ownerPasswordFile,
        @DefaultValue("8") int connections,
        @DefaultValue("2s") Duration connectWithin,
        @DefaultValue("5s") Duration answerWithin) {

    /** @throws IllegalStateException if neither password nor file is set */
    public String secret() {
        if (passwordFile != null) {
            return read(passwordFile);
        }
        if (password != null) {
            return password;
        }
        throw new IllegalStateException("no password and no password file for " + username);
    }

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the password file " + file + " cannot be read", e);
        }
    }

    /** Shows no password. */
    @Override
    public String toString() {
        return username + " at " + url;
    }
}
