package care.renkei.standalone;

import care.renkei.embedded.Database;
import care.renkei.embedded.Ports;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import care.renkei.identity.IdentityApplication;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sides and what each is told, from the data folder and the options. */
final class Sides {

    private final RenkeiServices services;
    private final Options options;

    Sides(RenkeiServices services, Options options) {
        this.services = services;
        this.options = options;
    }

    List<Side> all() throws IOException {
        return List.of(identity());
    }

    private Side identity() throws IOException {
        var properties = common();
        properties.put("renkei.identity.url", services.postgres().url(Database.IDENTITY));
        properties.put("renkei.identity.password-file", passwordFile(Role.IDENTITY));
        properties.put("renkei.identity.owner-password-file", passwordFile(Role.OWNER));
        properties.put(
                "renkei.identity.secrets",
                services.folder().secrets().resolve("identity").toString());
        properties.put("renkei.identity.demonstration", "true");
        return side("identity", IdentityApplication.class, "/identity", properties);
    }

    private Map<String, Object> common() {
        var properties = new HashMap<String, Object>();
        properties.put("renkei.public-url", options.publicUrl());
        properties.put("renkei.issuer", options.publicUrl() + "/identity");
        return properties;
    }

    private static Side side(String name, Class<?> application, String contextPath, Map<String, Object> properties)
            throws IOException {
        int port = Ports.free();
        properties.put("server.port", Integer.toString(port));
        properties.put("server.address", "127.0.0.1");
        return new Side(name, application, port, contextPath, Map.copyOf(properties));
    }

    private String passwordFile(Role role) {
        return services.postgres().passwordFile(role).toString();
    }
}
