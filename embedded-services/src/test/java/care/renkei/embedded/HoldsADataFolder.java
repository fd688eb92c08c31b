package care.renkei.embedded;

import java.nio.file.Path;
import java.util.List;

/** A process of its own that runs on a data folder until it is killed. */
final class HoldsADataFolder {

    private HoldsADataFolder() {}

    static Process start(Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsADataFolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = process.inputReader();
        for (String line = lines.readLine(); !"ready".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The other process ended");
            }
        }
        return process;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = DataFolder.open(Path.of(arguments[0]));
        try (var services = RenkeiServices.start(folder, 0, List.of());
                var connection = services.postgres().connect(Database.STORE, Role.OWNER);
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS kept");
            statement.execute("CREATE TABLE IF NOT EXISTS kept.word (word text)");
            statement.execute("INSERT INTO kept.word VALUES ('here')");
            System.out.println("ready");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
