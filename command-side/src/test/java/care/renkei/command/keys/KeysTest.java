package care.renkei.command.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.command.Answer;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import care.renkei.embedded.Database;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import care.renkei.events.DataSubjectId;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.KeyUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysTest {

    private final RenkeiServices services = RenkeiServices.shared();
    private World world;

    @BeforeAll
    void openTheFile() {
        world = World.on(RunningCommandSide.shared());
    }

    private void run(Role role, String sql) throws SQLException {
        try (Connection connection = services.postgres().connect(Database.KEYS, role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void isForbidden(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("42501");
    }

    private boolean hasKey(String subject) {
        return count("subject = '" + subject + "' and wrapped is not null") > 0;
    }

    private int count(String where) {
        try (Connection connection = services.postgres().connectAsSuperuser(Database.KEYS.sqlName());
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from keys.subject_key where " + where)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void are_made_for_whoever_an_event_brings_into_being() {
        assertThat(hasKey(world.person())).isTrue();
        assertThat(hasKey(world.practitioner())).isTrue();
        assertThat(hasKey("agency-" + world.agency())).isTrue();
    }

    @Test
    void are_not_made_for_somebody_whom_an_event_merely_names() {
        String nobody = "person-" + "d".repeat(26);
        assertThat(world.send(SentEvents.homeVisit(world.agency(), world.practitioner(), nobody))
                        .status())
                .isEqualTo(404);
        assertThat(hasKey(nobody)).isFalse();
    }

    @Test
    void of_sealed_matters_are_not_for_the_query_side() throws SQLException {
        run(Role.READ, "select * from keys.wrapped_keys(array['person-x'], 'ordinary')");
        run(Role.COMMAND, "select * from keys.wrapped_keys(array['person-x'], 'sealed')");
        isForbidden(() -> run(Role.READ, "select * from keys.wrapped_keys(array['person-x'], 'sealed')"));
        run(Role.SEALED, "select * from keys.wrapped_keys(array['person-x'], 'sealed')");
        isForbidden(() -> run(Role.SEALED, "select * from keys.wrapped_keys(array['person-x'], 'ordinary')"));
        isForbidden(() -> run(Role.READ, "select * from keys.subject_key"));
        isForbidden(() ->
                run(Role.READ, "begin read write; insert into keys.class_reader values ('renkei_read', 'sealed')"));
        isForbidden(() -> run(Role.READ, "set session authorization renkei_command"));
        isForbidden(() -> run(Role.READ, "set role renkei_command"));
    }

    @Test
    void can_be_destroyed_but_not_read_past_the_function_or_replaced() {
        isForbidden(() -> run(Role.COMMAND, "select wrapped from keys.subject_key"));
        isForbidden(() -> run(
                Role.COMMAND,
                "update keys.subject_key set wrapped = ''::bytea where subject = '" + world.person() + "'"));
        isForbidden(() -> run(Role.COMMAND, "delete from keys.subject_key"));
        for (Role role : List.of(Role.RELAY, Role.PROJECT, Role.AUDIT, Role.SESSION, Role.IDENTITY)) {
            assertThatThrownBy(() -> run(role, "select 1")).as("%s", role).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void that_are_destroyed_close_the_file_and_are_not_made_anew() {
        World erased = World.on(world.node());
        DataSubjectId person = new DataSubjectId(erased.person());
        SubjectKeys keys = world.node().bean(SubjectKeys.class);
        var before = erased.homeVisit();
        assertThat(erased.send(before).status()).isEqualTo(201);

        keys.destroy(person);
        keys.makeMissing(List.of(person));

        DataKeys gone = keys.keysOf(List.of(person));
        assertThatThrownBy(() -> gone.current(person)).isInstanceOf(KeyUnavailable.class);
        for (var event : List.of(erased.homeVisit(), before)) {
            Answer answer = erased.send(event);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("code")).isEqualTo("person-not-available");
        }
    }

    @Test
    void made_by_two_at_once_are_one() throws Exception {
        DataSubjectId subject = new DataSubjectId("region-r" + System.nanoTime());
        SubjectKeys keys = world.node().bean(SubjectKeys.class);
        Callable<byte[]> make = () -> {
            keys.makeMissing(List.of(subject));
            return keys.keysOf(List.of(subject)).current(subject).key().getEncoded();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = threads.invokeAll(List.of(make, make, make, make));
            for (var one : made) {
                assertThat(one.get()).isEqualTo(made.getFirst().get());
            }
        }
        assertThat(count("subject = '" + subject.text() + "'")).isEqualTo(1);
    }

    @Test
    void rest_on_secrets_that_nobody_else_may_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deeper/secret");
        assertThat(SecretFile.readOrMake(file, () -> "made")).isEqualTo("made");
        assertThat(SecretFile.readOrMake(file, () -> "made again")).isEqualTo("made");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> SecretFile.read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("made");
        assertThatThrownBy(() -> SecretFile.read(folder.resolve("absent"))).isInstanceOf(IllegalStateException.class);
    }
}
