package care.renkei.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The first layout of a cluster folder, made beside it and moved into place, so that a killed attempt leaves nothing half done. */
final class ClusterLayout {

    private ClusterLayout() {}

    static void make(Path programs, Path cluster, String password, ProgramRunner runner)
            throws IOException, InterruptedException {
        Path draft = cluster.resolveSibling("postgres.new");
        delete(draft);
        PrivateFiles.createDirectory(draft);
        Path passwordFile = draft.resolve("password");
        PrivateFiles.write(passwordFile, password + "\n");
        runner.handOver(draft);
        initdb(runner.command(
                programs.resolve("bin/initdb"),
                List.of(
                        "--pgdata=" + draft.resolve("cluster"),
                        "--username=" + Postgres.SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        // Sorting by code point, the same on every system and after every upgrade of it.
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8")));
        Files.move(draft.resolve("cluster"), cluster, StandardCopyOption.ATOMIC_MOVE);
        delete(draft);
    }

    private static void initdb(List<String> command) throws IOException, InterruptedException {
        Process initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (initdb.waitFor() != 0) {
            throw EmbeddedPostgres.refusal(
                    said,
                    "PostgreSQL could not lay out its files: " + said.lines().reduce("", (first, next) -> next));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
