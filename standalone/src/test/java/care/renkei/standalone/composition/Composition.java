package care.renkei.standalone.composition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docker-compose.yml} as it reads when its shared pieces are put in their places. */
record Composition(Map<String, Service> services, Map<String, ?> volumes) {

    static Composition read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static Composition of(String text) {
        Map<String, ?> root = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        var services = new TreeMap<String, Service>();
        map(root.get("services")).forEach((name, service) -> services.put(name, new Service(map(service))));
        return new Composition(services, map(root.get("volumes")));
    }

    /** What stands under a service's name. */
    record Service(Map<String, ?> node) {

        @Nullable
        String image() {
            return node.get("image") instanceof String image ? image : null;
        }

        Map<String, ?> build() {
            return map(node.get("build"));
        }

        boolean isBuilt() {
            return node.containsKey("build");
        }

        boolean hasHealthCheck() {
            return node.containsKey("healthcheck");
        }

        Map<String, ?> environment() {
            return map(node.get("environment"));
        }

        List<?> volumes() {
            return list(node.get("volumes"));
        }

        List<?> environmentFiles() {
            return list(node.get("env_file"));
        }

        List<?> ports() {
            return list(node.get("ports"));
        }

        Map<String, ?> dependsOn() {
            return map(node.get("depends_on"));
        }
    }

    static Map<String, ?> map(@Nullable Object node) {
        if (node == null) {
            return Map.of();
        }
        var map = new TreeMap<String, Object>();
        ((Map<?, ?>) node).forEach((key, value) -> map.put(String.valueOf(key), value == null ? "" : value));
        return map;
    }

    private static List<?> list(@Nullable Object node) {
        return node == null ? List.of() : (List<?>) node;
    }
}
