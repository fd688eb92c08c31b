package care.renkei.query.web.signin;

import care.renkei.query.connection.SessionSettings;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Browser sessions in their own database, so that any node serves any user; what they hold is encrypted there. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

    @Bean
    SessionDatabase sessionDatabase(SessionSettings settings) {
        return new SessionDatabase(settings);
    }

    @Bean
    JdbcIndexedSessionRepository sessions(
            SessionDatabase database, SessionSettings settings, @Value("${renkei.keys.master-file}") Path masterKey)
            throws IOException, GeneralSecurityException {
        return repository(database, settings, aead(Files.readString(masterKey)));
    }

    static JdbcIndexedSessionRepository repository(SessionDatabase database, SessionSettings settings, Aead key) {
        var conversion = new GenericConversionService();
        conversion.addConverter(new SealedAttribute(key));
        var sessions = new JdbcIndexedSessionRepository(database.statements(), database.transactions());
        sessions.setTableName(SessionDatabase.SCHEMA + ".spring_session");
        sessions.setConversionService(conversion);
        sessions.setDefaultMaxInactiveInterval(settings.idle());
        return sessions;
    }

    @Bean
    CookieSerializer sessionCookie(SignInSettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("renkei");
        cookie.setUseHttpOnlyCookie(true);
        // Lax, not Strict: the way back from the provider comes from another site.
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie("https".equals(settings.publicUrl().getScheme()));
        return cookie;
    }

    private static Aead aead(String keyset) throws GeneralSecurityException {
        AeadConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
