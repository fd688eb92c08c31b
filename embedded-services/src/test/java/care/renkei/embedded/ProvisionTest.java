package care.renkei.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisionTest {

    @TempDir
    private Path temporary;

    @Test
    void prepares_services_that_somebody_else_started_and_may_run_twice() throws Exception {
        try (var folder = DataFolder.open(temporary.resolve("data"));
                var postgres = EmbeddedPostgres.start(folder, 0);
                var kafka = EmbeddedKafka.start(folder, 0)) {
            Path settings = temporary.resolve("provision.properties");
            Files.writeString(settings, """
                    secrets=%s
                    postgres.1.host=127.0.0.1
                    postgres.1.port=%d
                    postgres.1.databases=STORE, KEYS
                    kafka.bootstrap-servers=%s
                    kafka.agencies=kodama
                    """.formatted(
                    folder.secrets(), postgres.postgres().port(), kafka.kafka().bootstrapServers()));
            Provision.main(new String[] {settings.toString()});
            Provision.main(new String[] {settings.toString()});

            postgres.postgres().connect(Database.KEYS, Role.COMMAND).close();
            try (Admin agency = Admin.create(kafka.kafka().properties("agency-kodama"))) {
                assertThat(agency.listTopics().names().get())
                        .containsExactlyInAnyOrder(
                                "renkei.intake.kodama",
                                "renkei.results.kodama",
                                "renkei.feed.kodama",
                                "renkei.todo.kodama");
            }
        }
    }
}
