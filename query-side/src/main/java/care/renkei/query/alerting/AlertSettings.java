package care.renkei.query.alerting;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How practitioners are told; each knob has its reason in {@code application.yaml}.
 *
 * @param every how often it is looked what is due
 * @param mail the operator's mail server; none, and nobody is told by e-mail
 * @param push web push; none, and no browser is told
 */
@ConfigurationProperties("renkei.notices")
public record AlertSettings(
        @DefaultValue("30s") Duration every,
        @Nullable Mail mail,
        @Nullable Push push) {

    /**
     * @param security how the connection is protected
     * @param username none where the server asks for no sign-in
     * @param trustFile certificates (PEM) of a server that no public authority vouches for
     * @param patience how long the server may be silent
     */
    public record Mail(
            @Nullable String host,
            @DefaultValue("587") int port,
            @DefaultValue("STARTTLS") Security security,
            @Nullable String username,
            @Nullable Path passwordFile,
            @Nullable Path trustFile,
            @DefaultValue("renkei@localhost") String from,
            @DefaultValue("5s") Duration patience) {

        /** Ways to protect a connection to a mail server. */
        public enum Security {
            /** Encrypted from the first byte (port 465). */
            TLS,
            /** Encrypted before anything is said; a server that cannot is not spoken to. */
            STARTTLS,
            /** In clear; for a server on the same machine. */
            NONE
        }
    }

    /**
     * @param keyFile the key pair that tells push services who sends; made where there is none
     * @param contact where a push service finds whoever runs this, {@code mailto:} or {@code https:}
     * @param origins push services besides the known ones, e.g. {@code https://push.example.jp}
     */
    public record Push(
            @Nullable Path keyFile,
            @Nullable URI contact,
            @DefaultValue List<String> origins) {}
}
