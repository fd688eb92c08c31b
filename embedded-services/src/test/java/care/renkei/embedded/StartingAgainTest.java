package care.renkei.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingAgainTest {

    @TempDir
    private Path temporary;

    @Test
    void finds_rows_and_messages_where_they_were() throws Exception {
        Path root = temporary.resolve("data");
        try (var services = RenkeiServices.start(DataFolder.open(root), 0, List.of("kodama"))) {
            keepAWord(services);
            try (var producer = new KafkaProducer<>(
                    services.kafka().properties(KafkaPrincipal.RELAY),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>("renkei.events", 3, "key", "kept"))
                        .get();
            }
        }
        try (var services = RenkeiServices.start(DataFolder.open(root), 0, List.of("kodama"));
                var consumer = new KafkaConsumer<>(
                        services.kafka().properties(KafkaPrincipal.PROJECT),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            assertThat(words(services)).isEqualTo(1);
            consumer.assign(List.of(new TopicPartition("renkei.events", 3)));
            consumer.seekToBeginning(consumer.assignment());
            assertThat(consumer.poll(java.time.Duration.ofSeconds(10))).hasSize(1);
        }
    }

    @Test
    void a_second_process_on_the_folder_is_told_and_one_after_a_hard_kill_goes_on() throws Exception {
        Path root = temporary.resolve("data");
        Process first = HoldsADataFolder.start(root);
        try {
            assertThatThrownBy(() -> DataFolder.open(root))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(StartRefused.Reason.ALREADY_RUNNING))
                    .hasMessageContaining("already running");
        } finally {
            first.destroyForcibly().waitFor();
        }
        try (var services = RenkeiServices.start(DataFolder.open(root), 0, List.of())) {
            assertThat(words(services)).isEqualTo(1);
        }
    }

    @Test
    void a_server_that_outlived_its_launcher_is_stopped_before_the_next_one_starts() throws Exception {
        var folder = DataFolder.open(temporary.resolve("data"));
        EmbeddedPostgres.start(folder, 0).close();
        Process orphan = new ProcessBuilder(ProgramRunner.forThisUser()
                        .command(
                                PostgresBinaries.unpacked().resolve("bin/postgres"),
                                List.of(
                                        "-D",
                                        folder.postgres().toString(),
                                        "-p",
                                        Integer.toString(Ports.free()),
                                        "-k",
                                        "")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (Postmaster.of(folder.postgres()).isEmpty()) {
            Thread.sleep(20);
        }
        try (folder;
                var next = EmbeddedPostgres.start(folder, 0)) {
            next.postgres().connectAsSuperuser("postgres").close();
            assertThat(orphan.isAlive()).isFalse();
        }
    }

    @Test
    void data_of_another_version_are_left_alone() throws Exception {
        Path root = temporary.resolve("data");
        DataFolder.open(root).close();
        Files.writeString(root.resolve("version"), "0\n");
        assertThatThrownBy(() -> DataFolder.open(root))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StartRefused.Reason.OTHER_VERSION))
                .hasMessageContaining("format 0");
    }

    @Test
    void a_full_disk_is_said_before_anything_starts() {
        assertThatThrownBy(() -> DataFolder.open(temporary.resolve("data"), Long.MAX_VALUE))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StartRefused.Reason.DISK_FULL))
                .hasMessageContaining("make room");
    }

    @Test
    void a_folder_with_files_of_somebody_else_is_left_alone() throws Exception {
        Files.writeString(temporary.resolve("diary.txt"), "not ours");
        assertThatThrownBy(() -> DataFolder.open(temporary)).hasMessageContaining("not Renkei's");
    }

    @Test
    void secrets_are_readable_by_their_owner_alone() throws Exception {
        Path secrets = RenkeiServices.shared().folder().secrets();
        try (var files = Files.walk(secrets)) {
            assertThat(files.toList())
                    .hasSizeGreaterThan(10)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    private static void keepAWord(RenkeiServices services) throws SQLException {
        try (var connection = services.postgres().connect(Database.STORE, Role.OWNER);
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA kept");
            statement.execute("CREATE TABLE kept.word (word text)");
            statement.execute("INSERT INTO kept.word VALUES ('here')");
        }
    }

    private static int words(RenkeiServices services) throws SQLException {
        try (var connection = services.postgres().connect(Database.STORE, Role.OWNER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM kept.word")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
