package care.renkei.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One of the applications, with its own configuration and nobody else's. */
final class Application {

    private Application() {}

    static ConfigurableApplicationContext start(Class<?> application, Map<String, Object> told) {
        return new SpringApplicationBuilder(application)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run(properties(application, told).entrySet().stream()
                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                        .toArray(String[]::new));
    }

    /** What it is told, and where its own configuration is. */
    static Map<String, Object> properties(Class<?> application, Map<String, Object> told) {
        var properties = new LinkedHashMap<>(told);
        // Each has an application.yaml at the root of its jar; by name alone the first on the class path would win.
        properties.put("spring.config.location", root(application) + "application.yaml");
        // Nothing is logged on the measured path; what goes wrong is.
        properties.put("logging.level.root", "warn");
        return properties;
    }

    private static String root(Class<?> application) {
        String name = application.getName().replace('.', '/') + ".class";
        String address = Objects.requireNonNull(application.getClassLoader().getResource(name))
                .toString();
        return address.substring(0, address.length() - name.length());
    }
}
