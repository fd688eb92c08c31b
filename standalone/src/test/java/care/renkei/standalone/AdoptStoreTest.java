package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.connection.Migration;
import care.renkei.command.relay.StoreAdoption;
import care.renkei.embedded.DataFolder;
import care.renkei.embedded.Database;
import care.renkei.embedded.EmbeddedPostgres;
import care.renkei.embedded.PostgresProvisioning;
import care.renkei.embedded.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptStoreTest {

    @TempDir
    private Path temporary;

    private static AnotherProcess run(Class<?> program, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(words));
        return AnotherProcess.run(new ProcessBuilder(command));
    }

    @Test
    void opens_the_next_epoch_with_everything_stopped_or_on_any_cluster() throws Exception {
        Path data = temporary.resolve("data");
        try (var folder = DataFolder.open(data);
                var started = EmbeddedPostgres.start(folder, 0)) {
            var postgres = started.postgres();
            new PostgresProvisioning(postgres).provision(List.of(Database.STORE));
            String url = postgres.url(Database.STORE);
            Migration.run(url, Role.OWNER.sqlName(), postgres.password(Role.OWNER), Migration.STORE);

            AnotherProcess adopted = run(
                    StoreAdoption.class,
                    "--store-url=" + url,
                    "--owner-password-file=" + postgres.passwordFile(Role.OWNER));

            assertThat(adopted.said()).contains("epoch 2");
            assertThat(adopted.exit()).isZero();
            assertThat(run(StoreAdoption.class, "--store-url=" + url).said())
                    .contains("--owner-password-file=… is missing");
            AnotherProcess whileHeld = run(AdoptStore.class, "--data", data.toString());
            assertThat(whileHeld.exit()).isEqualTo(1);
            assertThat(whileHeld.said()).contains("already running");
        }
        AnotherProcess adopted = run(AdoptStore.class, "--data", data.toString());
        assertThat(adopted.said()).contains("epoch 3");
        assertThat(adopted.exit()).isZero();
    }
}
