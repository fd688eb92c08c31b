package care.renkei.standalone.composition;

import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Role;
import care.renkei.standalone.composition.Composition.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what a container engine would only say when it starts, and for what it would never say. */
final class Complaints {

    private static final String SECRETS = "./deploy/secrets";
    private static final String SECRETS_INSIDE = "/run/renkei/secrets/";
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (\\S+) \\S+$");

    /** What Spring Boot itself knows beyond the files. */
    private static final Set<String> OF_BOOT = Set.of("LOGGING_STRUCTURED_FORMAT_CONSOLE");

    private final Path root;
    private final Composition composition;
    private final Map<String, SettingsOfASide> sides;
    private final List<String> found = new ArrayList<>();

    Complaints(Path root, Composition composition) throws IOException, ClassNotFoundException {
        this.root = root;
        this.composition = composition;
        this.sides = Map.of(
                "command-side", new SettingsOfASide(root.resolve("command-side"), "care.renkei.command"),
                "query-side", new SettingsOfASide(root.resolve("query-side"), "care.renkei.query"));
    }

    List<String> found() throws IOException {
        for (Map.Entry<String, Service> service : composition.services().entrySet()) {
            image(service.getKey(), service.getValue());
            volumes(service.getKey(), service.getValue());
            environment(service.getKey(), service.getValue());
            dependencies(service.getKey(), service.getValue());
        }
        ports();
        proxy();
        provisioning();
        return List.copyOf(found);
    }

    private void image(String name, Service service) throws IOException {
        String image = service.image();
        if (service.isBuilt() == (image != null)) {
            found.add(name + " is neither built nor an image, or both");
        } else if (image != null && !image.matches("[a-z0-9./-]+:[0-9][0-9.]*")) {
            found.add(name + " names no version of " + image);
        } else if (service.isBuilt()) {
            Path context = root.resolve(String.valueOf(service.build().get("context")));
            Object named = service.build().get("dockerfile");
            Path file = context.resolve(named == null ? "Dockerfile" : named.toString());
            if (!Files.exists(file)) {
                found.add(name + " is built from " + file + ", which is not there");
            } else {
                copies(name, context, Files.readString(file));
            }
        }
    }

    /** Jars and folders that the build makes, by the names that it gives them. */
    private void copies(String name, Path context, String dockerfile) throws IOException {
        var copies =
                COPY.matcher(dockerfile).results().map(copy -> copy.group(1)).toList();
        String module = String.valueOf(context.toRealPath().getFileName());
        Set<String> made = Set.of("target/" + module + "-*-app.jar", "standalone/target/lib/");
        if (copies.isEmpty() || !made.containsAll(copies)) {
            found.add(name + " copies " + copies + ", which the build does not make");
        }
    }

    private void volumes(String name, Service service) {
        Stream.concat(service.volumes().stream(), service.environmentFiles().stream())
                .map(String::valueOf)
                .forEach(volume -> {
                    String source = volume.split(":", -1)[0];
                    boolean known = source.startsWith("./")
                            ? source.startsWith(SECRETS) || Files.exists(root.resolve(source))
                            : composition.volumes().containsKey(source);
                    if (!known) {
                        found.add(name + " mounts " + source + ", which is not there");
                    }
                });
    }

    private void environment(String name, Service service) {
        SettingsOfASide side = sides.get(String.valueOf(service.build().get("context")));
        service.environment().forEach((key, value) -> {
            if (side != null && !side.knows(key) && !OF_BOOT.contains(key)) {
                found.add(name + " sets " + key + ", which its side does not know");
            }
            String text = value.toString();
            if (text.startsWith(SECRETS_INSIDE) && !secretsMade().contains(text.substring(SECRETS_INSIDE.length()))) {
                found.add(name + " reads " + text + ", which nobody makes");
            }
            if (text.startsWith(SECRETS_INSIDE)
                    && service.volumes().stream()
                            .noneMatch(volume -> volume.toString().startsWith(SECRETS + ":"))) {
                found.add(name + " reads " + text + " without the folder of secrets");
            }
        });
    }

    /** By {@code deploy/prepare}, by {@code provision}, and by the command side's first start. */
    private static Set<String> secretsMade() {
        Stream<String> roles = Arrays.stream(Role.values()).map(role -> "postgres/" + role.sqlName() + ".password");
        Stream<String> principals = Arrays.stream(KafkaPrincipal.values())
                .map(principal -> "kafka/" + principal.principal() + ".properties");
        Stream<String> others = Stream.of(
                "feeds",
                "postgres/postgres.password",
                "keycloak/web-client.secret",
                "keycloak/notices.secret",
                "master-keyset.json",
                "id.key",
                "receipt-key.pem",
                "receipt-public-keys.pem",
                "dead-letters-public.json",
                "dead-letters-private.json");
        return Stream.of(roles, principals, others).flatMap(one -> one).collect(Collectors.toSet());
    }

    private void dependencies(String name, Service service) {
        service.dependsOn().forEach((other, condition) -> {
            Service there = composition.services().get(other);
            String wanted = String.valueOf(Composition.map(condition).get("condition"));
            if (there == null) {
                found.add(name + " waits for " + other + ", which does not exist");
            } else if (wanted.equals("service_healthy") && !there.hasHealthCheck()) {
                found.add(name + " waits until " + other + " is healthy, which nobody checks");
            } else if (!Set.of("service_healthy", "service_started", "service_completed_successfully")
                    .contains(wanted)) {
                found.add(name + " waits for " + other + " to be " + wanted);
            }
        });
        if (after(name, new HashSet<>()).contains(name)) {
            found.add(name + " waits for itself");
        }
    }

    private Set<String> after(String name, Set<String> known) {
        Service service = composition.services().get(name);
        if (service != null) {
            for (String other : service.dependsOn().keySet()) {
                if (known.add(other)) {
                    after(other, known);
                }
            }
        }
        return known;
    }

    private void ports() {
        var taken = new HashSet<String>();
        composition
                .services()
                .forEach((name, service) -> service.ports().forEach(published -> {
                    String[] parts = published.toString().split(":", -1);
                    if (parts.length != 3 || !parts[0].equals("127.0.0.1")) {
                        found.add(name + " is published beyond this machine");
                    } else if (!taken.add(parts[1])) {
                        found.add(name + " publishes port " + parts[1] + " a second time");
                    }
                }));
    }

    /** Every node of a side stands behind the proxy, on the port on which it listens. */
    private void proxy() throws IOException {
        String settings = Files.readString(root.resolve("deploy/proxy/nginx.conf"));
        Set<String> servers = Pattern.compile("server ([a-z0-9-]+:[0-9]+);")
                .matcher(settings)
                .results()
                .map(server -> server.group(1))
                .collect(Collectors.toSet());
        for (Map.Entry<String, Service> service : composition.services().entrySet()) {
            SettingsOfASide side =
                    sides.get(String.valueOf(service.getValue().build().get("context")));
            if (side != null && !servers.contains(service.getKey() + ":" + side.port())) {
                found.add("the proxy leads nobody to " + service.getKey() + ":" + side.port());
            }
        }
        servers.stream()
                .map(server -> server.split(":", -1)[0])
                .filter(server -> !composition.services().containsKey(server))
                .forEach(server -> found.add("the proxy leads to " + server + ", which does not exist"));
    }

    private void provisioning() throws IOException {
        String settings = Files.readString(root.resolve("deploy/provision.properties"));
        Pattern.compile("(?m)^postgres\\.\\d+\\.host=(.+)$|(?:=|,)(kafka-\\d+):9092")
                .matcher(settings)
                .results()
                .map(host -> host.group(1) == null ? host.group(2) : host.group(1))
                .filter(host -> !composition.services().containsKey(host))
                .forEach(host -> found.add("provision prepares " + host + ", which does not exist"));
    }
}
