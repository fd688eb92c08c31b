package care.renkei.identity;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration's accounts and clients. Their one password and the agencies' secrets are this installation's own, in files; what the files say leads. Served on loopback alone: anywhere else it refuses to start.
 */
@Component
@ConditionalOnProperty("renkei.identity.demonstration")
class DemonstrationAccounts implements InitializingBean {

    /** A secret of 192 random bits needs no slow hash. */
    private static final int QUICK = 4;

    private final IdentitySettings settings;
    private final Accounts accounts;
    private final Clients clients;
    private final PasswordEncoder encoder;

    DemonstrationAccounts(
            IdentitySettings settings,
            Accounts accounts,
            Clients clients,
            PasswordEncoder encoder,
            @Value("${server.address}") InetAddress address,
            @Value("${renkei.public-url}") URI publicUrl)
            throws UnknownHostException {
        if (!address.isLoopbackAddress()
                || !InetAddress.getByName(publicUrl.getHost()).isLoopbackAddress()) {
            throw new IllegalStateException("Demonstration identities serve on loopback alone: set server.address and "
                    + "renkei.public-url to 127.0.0.1, or renkei.identity.demonstration to false.");
        }
        this.settings = settings;
        this.accounts = accounts;
        this.clients = clients;
        this.encoder = encoder;
    }

    @Override
    public void afterPropertiesSet() {
        var secrets = new SecretFolder(settings.secrets());
        var identities = DemonstrationIdentities.load();
        var quick = new BCryptPasswordEncoder(QUICK);
        for (var agency : identities.agencies()) {
            put("agency-" + agency.id(), agency.id(), List.of(), secrets, quick);
            put("administrator-" + agency.id(), agency.id(), List.of("administrator"), secrets, quick);
        }
        String hash = Objects.requireNonNull(
                encoder.encode(secrets.keep("demonstration.password", RandomWords::pronounceable)));
        for (var practitioner : identities.practitioners()) {
            accounts.put(
                    new Account(
                            practitioner.account(),
                            practitioner.name(),
                            practitioner.agency(),
                            practitioner.practitioner(),
                            practitioner.roles(),
                            null),
                    hash);
        }
        for (var person : identities.people()) {
            accounts.put(new Account(person.account(), person.name(), null, null, person.roles(), null), hash);
        }
    }

    private void put(String client, String agency, List<String> roles, SecretFolder secrets, PasswordEncoder encoding) {
        String secret = secrets.keep(client + ".secret", RandomWords::secret);
        clients.putAgency(client, agency, Objects.requireNonNull(encoding.encode(secret)), roles);
    }
}
