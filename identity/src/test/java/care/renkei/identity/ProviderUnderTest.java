package care.renkei.identity;

import care.renkei.embedded.Database;
import care.renkei.embedded.Postgres;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The provider on the shared database, on a free port that is its public address too. */
final class ProviderUnderTest {

    private ProviderUnderTest() {}

    static ConfigurableApplicationContext start(Path secrets, int port, Map<String, String> more) {
        Postgres postgres = RenkeiServices.shared().postgres();
        Map<String, Object> settings = new TreeMap<>();
        settings.put("server.port", Integer.toString(port));
        settings.put("renkei.public-url", "http://127.0.0.1:" + port);
        settings.put("renkei.identity.url", postgres.url(Database.IDENTITY));
        settings.put(
                "renkei.identity.password-file",
                postgres.passwordFile(Role.IDENTITY).toString());
        settings.put(
                "renkei.identity.owner-password-file",
                postgres.passwordFile(Role.OWNER).toString());
        settings.put("renkei.identity.secrets", secrets.toString());
        settings.put("renkei.identity.demonstration", "true");
        settings.putAll(more);
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(IdentityApplication.class).run(arguments);
    }
}
