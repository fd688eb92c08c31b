package care.renkei.standalone.composition;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every setting that a side knows: what its {@code application.yaml} says, and what its settings records bind. */
final class SettingsOfASide {

    private final Set<String> names = new HashSet<>();
    private final Path module;

    SettingsOfASide(Path module, String packageName) throws IOException, ClassNotFoundException {
        this.module = module;
        flatten("", yaml());
        var records = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isIndependent();
            }
        };
        records.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var found : records.findCandidateComponents(packageName)) {
            Class<?> type = Class.forName(Objects.requireNonNull(found.getBeanClassName()));
            ConfigurationProperties properties =
                    Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class));
            components(properties.value().isEmpty() ? properties.prefix() : properties.value(), type);
        }
    }

    private Map<String, ?> yaml() throws IOException {
        try (InputStream yaml = Files.newInputStream(module.resolve("src/main/resources/application.yaml"))) {
            return Composition.map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        }
    }

    private void flatten(String prefix, Map<String, ?> node) {
        node.forEach((key, value) -> {
            String name = prefix.isEmpty() ? key : prefix + "." + key;
            names.add(environmentName(name));
            if (value instanceof Map<?, ?> below) {
                flatten(name, Composition.map(below));
            }
        });
    }

    private void components(String prefix, Class<?> type) {
        if (!type.isRecord()) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + component.getName();
            names.add(environmentName(name));
            components(name, component.getType());
        }
    }

    /** As Spring Boot looks for it in the environment: no dashes, dots as underscores, capitals. */
    static String environmentName(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    boolean knows(String environmentName) {
        return names.contains(environmentName);
    }

    /** The port of {@code application.yaml}. */
    int port() throws IOException {
        return Integer.parseInt(
                String.valueOf(Composition.map(yaml().get("server")).get("port")));
    }
}
