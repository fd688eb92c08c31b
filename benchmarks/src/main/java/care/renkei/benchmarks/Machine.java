package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Path SESSIONS_FIRST = Path.of("/proc/sys/kernel/sched_autogroup_enabled");

    private Machine() {}

    /** Of the last minute; what the figures themselves cause is in it once they run. */
    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }

    static String describe() {
        return String.format(
                Locale.ROOT,
                "%d processors, %d GB of memory, %s with `sched_autogroup_enabled = %s`, JDK %s, a heap of at most %d MB"
                        + " for everything in one process",
                Runtime.getRuntime().availableProcessors(),
                Math.round(SYSTEM.getTotalMemorySize() / 1e9),
                System.getProperty("os.name"),
                sessionsFirst(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Whether Linux shares processors out by session first, so that the rank of a process means nothing beyond its own. */
    private static String sessionsFirst() {
        try {
            return Files.readString(SESSIONS_FIRST).strip();
        } catch (IOException thereIsNone) {
            return "absent";
        }
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
