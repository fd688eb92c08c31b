package care.renkei.query.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Database;
import care.renkei.embedded.Postgres;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import care.renkei.query.connection.SessionSettings;
import care.renkei.query.connection.SignIn;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** On the real database, with the role that the pages have. */
class ASessionTest {

    private static final String TOKEN = "a-token-that-must-not-be-read";

    private static SessionDatabase database;
    private static SessionSettings settings;

    @BeforeAll
    static void migrate() throws SQLException {
        RenkeiServices services = RenkeiServices.shared();
        services.recreate(Database.SESSIONS);
        Postgres postgres = services.postgres();
        settings = new SessionSettings(
                postgres.url(Database.SESSIONS),
                SignIn.of("renkei_session", postgres.passwordFile(Role.SESSION)),
                SignIn.of("renkei_owner", postgres.passwordFile(Role.OWNER)),
                Duration.ofMinutes(60));
        database = new SessionDatabase(settings);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Aead key() throws GeneralSecurityException {
        AeadConfig.register();
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static <S extends Session> String begin(SessionRepository<S> node) {
        S session = node.createSession();
        session.setAttribute("token", TOKEN);
        node.save(session);
        return session.getId();
    }

    private static Session found(SessionRepository<? extends Session> node, String id) {
        Session session = node.findById(id);
        assertThat(session).isNotNull();
        return session;
    }

    @Test
    void begun_on_one_node_goes_on_at_another() throws GeneralSecurityException {
        Aead key = key();
        String id = begin(SessionConfiguration.repository(database, settings, key));

        Session elsewhere = found(SessionConfiguration.repository(database, settings, key), id);

        assertThat(elsewhere.<String>getAttribute("token")).isEqualTo(TOKEN);
    }

    @Test
    void cannot_be_read_from_the_table() throws GeneralSecurityException {
        begin(SessionConfiguration.repository(database, settings, key()));

        assertThat(database.statements()
                        .queryForList("SELECT attribute_bytes FROM sessions.spring_session_attributes", byte[].class))
                .isNotEmpty()
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain(TOKEN));
    }

    @Test
    void whose_key_is_gone_holds_nothing() throws GeneralSecurityException {
        String id = begin(SessionConfiguration.repository(database, settings, key()));

        Session opened = found(SessionConfiguration.repository(database, settings, key()), id);

        assertThat(opened.<Object>getAttribute("token")).isNull();
    }
}
