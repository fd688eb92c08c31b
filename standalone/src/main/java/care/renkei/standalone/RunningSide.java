package care.renkei.standalone;

import java.util.Collection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * A side that serves.
 *
 * @param side what it is
 * @param context its beans
 */
record RunningSide(Side side, ConfigurableApplicationContext context) implements AutoCloseable {

    /** Starts it; returns when its port answers. */
    static RunningSide start(Side side, Collection<Class<?>> applications) {
        var resources = new OwnResources(side.application(), applications);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(resources);
        try {
            SpringApplication application = new SpringApplicationBuilder(side.application())
                    .resourceLoader(new DefaultResourceLoader(resources))
                    .registerShutdownHook(false)
                    .logStartupInfo(false)
                    .build();
            return new RunningSide(side, application.run(arguments(side)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String[] arguments(Side side) {
        return side.properties().entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    @Override
    public void close() {
        context.close();
    }
}
