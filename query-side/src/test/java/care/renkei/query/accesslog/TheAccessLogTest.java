package care.renkei.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.query.connection.Pool;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grade;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TheAccessLogTest {

    private static final DataSubjectId KODAMA = new AgencyId("kodama").subject();
    private static final ThingId CONSENT = new ThingId("consent-aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final ThingId OVERRIDE = new ThingId("override-aaaaaaaaaaaaaaaaaaaaaaaaaa");

    private static final ViewsDatabase DATABASE = ViewsDatabase.with();
    private static final HikariDataSource AUDIT = Pool.open("audit", DATABASE.url(), DATABASE.role(Role.AUDIT));

    private final AccessLog log = new AccessLog(AUDIT);
    private final AccessLogReading reading = new AccessLogReading(AUDIT);
    private final DataSubjectId person = EventLog.person();

    @AfterAll
    static void close() {
        AUDIT.close();
    }

    @Test
    void keeps_what_was_seen_by_basis() throws Exception {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        var consent = new SeenOnBasis(Basis.Kind.CONSENT, CONSENT, Grade.CONTENT, List.of(first, second));
        var own = new SeenOnBasis(Basis.Kind.OWN_AGENCY, null, Grade.CONTENT, List.of(second));
        log.write(look(consent, own));

        LookShown shown =
                reading.looksOf(person, Instant.now().plusSeconds(60), 10).getFirst();
        assertThat(shown.seen()).containsExactly(consent, own);
        assertThat(shown.own()).isFalse();
        assertThat(shown.override()).isNull();
        assertThat(shown.viewer()).isEqualTo(KODAMA);
        assertThat(shown.filter()).isEqualTo("category=life");
    }

    @Test
    void marks_looks_at_own_records_and_those_under_an_override() throws Exception {
        log.write(look(new SeenOnBasis(Basis.Kind.OWN_AGENCY, null, Grade.CONTENT, List.of(UUID.randomUUID()))));
        log.write(look(new SeenOnBasis(Basis.Kind.OVERRIDE, OVERRIDE, Grade.CONTENT, List.of(UUID.randomUUID()))));

        assertThat(reading.looksOf(person, Instant.now().plusSeconds(60), 10))
                .extracting(LookShown::own)
                .containsExactly(false, true);
        assertThat(reading.looksUnder(OVERRIDE, Instant.now().plusSeconds(60), 10))
                .extracting(LookShown::person)
                .contains(person);
        assertThat(reading.looksBy(KODAMA, Instant.now().plusSeconds(60), 100))
                .extracting(LookShown::person)
                .contains(person);
    }

    @Test
    void keeps_refusals_of_what_was_named() throws Exception {
        log.write(new Refusal(
                UUID.randomUUID(), KODAMA, null, person, Purpose.REVIEW, "timeline", "person-not-available"));
        assertThat(reading.refusalsOf(person, Instant.now().plusSeconds(60), 10))
                .singleElement()
                .extracting(RefusalShown::reason)
                .isEqualTo("person-not-available");
    }

    @Test
    void is_durable_when_the_call_returns() {
        log.write(look());
        assertThat(DATABASE.rows("select asked from audit.look where person = '" + person + "'"))
                .containsExactly("timeline");
    }

    @Test
    void lets_nothing_leave_when_it_cannot_be_written() {
        HikariDataSource gone = Pool.open("gone", DATABASE.url(), DATABASE.role(Role.AUDIT));
        gone.close();
        assertThatThrownBy(() -> new AccessLog(gone).write(look())).isInstanceOf(NotWritten.class);
    }

    @Test
    void cannot_be_changed_by_the_role_that_writes_it() throws Exception {
        log.write(look());
        assertThat(refused("update audit.look set own = true")).isEqualTo("42501");
        assertThat(refused("delete from audit.look")).isEqualTo("42501");
        assertThat(refused("truncate audit.look")).isEqualTo("42501");
        assertThat(refused("delete from audit.denial")).isEqualTo("42501");
        assertThat(refused("drop table audit.look")).isEqualTo("42501");
    }

    @Test
    void is_closed_to_the_role_that_reads_views() throws Exception {
        try (HikariDataSource read = Pool.open("read", DATABASE.url(), DATABASE.role(Role.READ));
                Connection connection = read.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from audit.look"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static @Nullable String refused(String sql) throws SQLException {
        try (Connection connection = AUDIT.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return null;
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private Look look(SeenOnBasis... seen) {
        return new Look(
                UUID.randomUUID(),
                KODAMA,
                null,
                person,
                Purpose.CARE_COORDINATION,
                "timeline",
                "category=life",
                false,
                new Position(1, 2, 3),
                List.of(seen));
    }
}
