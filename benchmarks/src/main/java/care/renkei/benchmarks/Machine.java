package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What it was measured on, without a name of the machine or a path on it. */
final class Machine {

    private static final List<String> SETTINGS = List.of(
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "shared_buffers",
            "max_wal_size",
            "jit",
            "io_method",
            "max_connections");

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Machine() {}

    /** Of the last minute; what the figures themselves cause is in it once they run. */
    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }

    static String describe() {
        return String.format(
                Locale.ROOT,
                "%d processors, %d GB of memory, %s, JDK %s, a heap of at most %d MB for everything in one process",
                Runtime.getRuntime().availableProcessors(),
                Math.round(SYSTEM.getTotalMemorySize() / 1e9),
                System.getProperty("os.name"),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    static String postgres(Installation installation) throws SQLException {
        StringBuilder settings = new StringBuilder();
        String version = installation.ask(Database.VIEWS, "show server_version");
        for (String setting : SETTINGS) {
            settings.append(settings.isEmpty() ? "" : ", ")
                    .append('`')
                    .append(setting)
                    .append(" = ")
                    .append(installation.ask(Database.VIEWS, "show " + setting))
                    .append('`');
        }
        return "PostgreSQL " + version + " with " + settings;
    }

    static String collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(collector -> collector.getName())
                .collect(Collectors.joining(", "));
    }
}
