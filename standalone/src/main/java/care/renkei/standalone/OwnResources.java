package care.renkei.standalone;

import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The class path as one side sees it: classes are shared, but of the sides' resources (configuration, templates, styles, messages) it finds its own alone. Every side has an {@code application.yaml}, and only one could win otherwise.
 */
final class OwnResources extends ClassLoader {

    private final List<String> others;

    OwnResources(Class<?> application, Collection<Class<?>> applications) {
        super(application.getClassLoader());
        String own = location(application);
        this.others = applications.stream()
                .map(OwnResources::location)
                .filter(location -> !location.equals(own))
                .toList();
    }

    /** The beginning of all addresses of the jar or folder that the class comes from. */
    private static String location(Class<?> application) {
        String name = application.getName().replace('.', '/') + ".class";
        String address = Objects.requireNonNull(application.getClassLoader().getResource(name))
                .toString();
        return address.substring(0, address.length() - name.length());
    }

    @Override
    public @Nullable URL getResource(String name) {
        try {
            Enumeration<URL> found = getResources(name);
            return found.hasMoreElements() ? found.nextElement() : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return Collections.enumeration(Collections.list(super.getResources(name)).stream()
                .filter(url -> name.endsWith(".class") || others.stream().noneMatch(url.toString()::startsWith))
                .toList());
    }
}
